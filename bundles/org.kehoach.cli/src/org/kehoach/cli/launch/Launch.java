// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What the start scripts run for the command line. It is called in two ways:
 * <ul>
 * <li>from a preparation (see {@link Preparation}): checks that the preparation still fits the product and goes on in the
 * same class loader;</li>
 * <li>from the product's own jar, when there is no preparation yet: prepares one and goes on from it. A cache folder that
 * cannot be written is no error; the command line then runs from the product's jars, more slowly.</li>
 * </ul>
 * Both are told the product's folder and the cache folder by system properties, see {@link JavaOptions}.
 */
public final class Launch {

	private static final String MAIN = "org.kehoach.cli.Main";

	private Launch() {
	}

	/**
	 * @param args the command line's own arguments
	 * @throws Exception what the command line throws, or that there is no product at the place named
	 */
	public static void main(String[] args) throws Exception {
		Product product = new Product(Path.of(required(JavaOptions.PRODUCT)));
		Path cache = Path.of(required(JavaOptions.CACHE));
		String prepared = System.getProperty(JavaOptions.FINGERPRINT);
		if (prepared != null && prepared.equals(product.fingerprint())) {
			run(Launch.class.getClassLoader(), args);
			return;
		}
		JavaOptions.LIBRARY_SETTINGS.forEach(System::setProperty);
		ClassLoader loader = loader(jars(product, cache));
		Thread.currentThread().setContextClassLoader(loader);
		run(loader, args);
	}

	private static String required(String property) {
		String value = System.getProperty(property);
		if (value == null) {
			throw new IllegalStateException("The start script must set the system property " + property);
		}
		return value;
	}

	private static List<Path> jars(Product product, Path cache) throws IOException {
		System.err.println(message("preparing"));
		try {
			return new Preparation(product, cache).run();
		} catch (IOException e) {
			System.err.println(message("unprepared") + ' ' + e);
			return product.commandLineJars();
		}
	}

	private static String message(String key) {
		return ResourceBundle.getBundle("org.kehoach.cli.launch.messages", Locale.getDefault(),
				Launch.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)).getString(key);
	}

	/** Isolated from this class's own loader, which may hold jars of another state of the product. */
	private static ClassLoader loader(List<Path> jars) throws MalformedURLException {
		List<URL> urls = new ArrayList<>();
		for (Path jar : jars) {
			urls.add(jar.toUri().toURL());
		}
		return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
	}

	private static void run(ClassLoader loader, String[] args) throws Exception {
		try {
			Class.forName(MAIN, true, loader).getMethod("main", String[].class).invoke(null, (Object) args);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Exception cause) {
				throw cause;
			}
			throw e;
		}
	}
}
