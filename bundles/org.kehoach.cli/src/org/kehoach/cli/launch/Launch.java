// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the start scripts run for the command line. It is called in two ways:
 * <ul>
 * <li>from a preparation (see {@link Preparation}): checks that the preparation still fits the product and goes on in the
 * same class loader;</li>
 * <li>from the product's own jar, when there is no preparation yet.</li>
 * </ul>
 * Without a fitting preparation it hands over to {@link FirstUse}. Both ways are told the product's folder and the cache
 * folder by system properties or variables of the environment, see {@link JavaOptions}.
 */
public final class Launch {

	private static final String MAIN = "org.kehoach.cli.Main";

	private Launch() {
	}

	/**
	 * @param arguments the command line's own arguments
	 * @throws Exception what the command line throws, or that there is no product at the place named
	 */
	public static void main(String[] arguments) throws Exception {
		String[] args = WindowsArguments.restore(arguments, System.getenv(WindowsArguments.VARIABLE));
		Product product = new Product(Path.of(required(JavaOptions.PRODUCT)));
		String prepared = System.getProperty(JavaOptions.FINGERPRINT);
		if (prepared != null && prepared.equals(product.fingerprint())) {
			runCommandLine(Launch.class.getClassLoader(), args);
			return;
		}
		// In a class loader of its own: this one may hold the classes of another state of the product.
		try (JarLoader loader = new JarLoader(product.launchJars())) {
			invoke(loader, FirstUse.class.getName(), "run", List.of(String.class, String.class, String[].class),
					product.folder().toString(), required(JavaOptions.CACHE), args);
		}
	}

	private static String required(String property) {
		String value = JavaOptions.told(property);
		if (value == null) {
			throw new IllegalStateException("The start script must set the system property " + property);
		}
		return value;
	}

	/** Runs the command line with the classes of a loader; it ends the virtual machine. */
	static void runCommandLine(ClassLoader loader, String[] args) throws Exception {
		invoke(loader, MAIN, "main", List.of(String[].class), (Object) args);
	}

	private static void invoke(ClassLoader loader, String type, String method, List<Class<?>> parameters, Object... args)
			throws Exception {
		try {
			Class.forName(type, true, loader).getMethod(method, parameters.toArray(Class<?>[]::new)).invoke(null, args);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof Exception cause) {
				throw cause;
			}
			throw e;
		}
	}
}
