// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The first run after the product came or changed: prepares it, then runs the command line. A cache folder that cannot be
 * written is no error; the command line then runs from the product's own jars, more slowly.
 */
public final class FirstUse {

	private FirstUse() {
	}

	/**
	 * Called by name from {@link Launch}, perhaps that of an earlier version: the parameters are of JDK types only and stay
	 * as they are.
	 *
	 * @param product the product's folder
	 * @param cache   the folder for the preparation
	 * @param args    the command line's own arguments
	 * @throws Exception what the command line throws
	 */
	public static void run(String product, String cache, String[] args) throws Exception {
		System.err.println(message("preparing"));
		JavaOptions.LIBRARY_SETTINGS.forEach(System::setProperty);
		try (JarLoader loader = new JarLoader(jars(new Product(Path.of(product)), Path.of(cache)))) {
			Thread.currentThread().setContextClassLoader(loader);
			Launch.runCommandLine(loader, args);
		}
	}

	private static List<Path> jars(Product product, Path cache) throws IOException {
		try {
			return new Preparation(product, cache).run();
		} catch (IOException e) {
			System.err.println(message("unprepared") + ' ' + e);
			return product.commandLineJars();
		}
	}

	private static String message(String key) {
		return ResourceBundle.getBundle("org.kehoach.cli.launch.messages", Locale.getDefault(),
				FirstUse.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key);
	}
}
