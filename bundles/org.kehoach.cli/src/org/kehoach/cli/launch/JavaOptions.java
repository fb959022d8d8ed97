// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Java options of a prepared command line. */
final class JavaOptions {

	/** Name of the property that holds the fingerprint of the product which a preparation was made from. */
	static final String FINGERPRINT = "kehoach.fingerprint";
	/** Name of the property that holds the product's folder. */
	static final String PRODUCT = "kehoach.product";
	/** Name of the property that holds the cache folder of this product and Java. */
	static final String CACHE = "kehoach.cache";

	/** The first Java that makes ahead-of-time caches (JEP 514) in one step. */
	private static final int FIRST_WITH_AOT_CACHE = 25;

	/**
	 * Settings of libraries, also made by {@link Launch} itself when it runs without them: Guice would collect a stack
	 * trace per binding and generate bytecode.
	 */
	static final Map<String, String> LIBRARY_SETTINGS = Map.of("guice_include_stack_traces", "OFF",
			"guice_bytecode_gen_option", "DISABLED");

	/**
	 * The slow compiler, whose code is twice as fast, waits for what is called ten times as often as usual: short runs never
	 * come there, and a whole country spends its time in few methods. Java's own four numbers (5,000, 600, 15,000 and 40,000).
	 */
	private static final List<String> LATE_OPTIMIZING = List.of("-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000",
			"-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000");

	/**
	 * For the run that makes the archive: without the slow compiler Java counts no calls. Counts in the archive would bring the
	 * slow compiler to work from the first moment of every later run, for a quarter of a second.
	 */
	static final String TRAINING = "-XX:TieredStopAtLevel=1";

	private JavaOptions() {
	}

	/**
	 * What the start script has said.
	 *
	 * @param property one of the above; on Windows the variable of the environment KEHOACH_PRODUCT instead of
	 *                 <code>kehoach.product</code>, since Java takes options there in the system's old code page
	 * @return null if it has said nothing
	 */
	static String told(String property) {
		String value = System.getProperty(property);
		return value == null ? inEnvironment(property) : value;
	}

	private static String inEnvironment(String property) {
		return System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'));
	}

	/** Whether this Java makes an ahead-of-time cache; older ones make a class-data archive. */
	static boolean hasAotCache() {
		return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
	}

	/** The option that makes the archive at the end of a training run. */
	static String makeArchive(Path archive) {
		return (hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
	}

	/** The option that uses an archive. */
	static String useArchive(Path archive) {
		return (hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
	}

	/**
	 * @param classPath   the jars, in order
	 * @param fingerprint of the product that they were copied from
	 * @return options for a quick start: the slow compiler comes late, simple garbage collector, no output by the VM itself
	 */
	static List<String> of(Product product, Path cache, String fingerprint, List<Path> classPath) {
		List<String> options = new ArrayList<>(LATE_OPTIMIZING);
		options.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=off:stderr"));
		new TreeMap<>(LIBRARY_SETTINGS).forEach((key, value) -> options.add("-D" + key + '=' + value));
		if (inEnvironment(PRODUCT) == null) {
			options.add("-D" + PRODUCT + '=' + product.folder());
		}
		if (inEnvironment(CACHE) == null) {
			options.add("-D" + CACHE + '=' + cache);
		}
		options.add("-D" + FINGERPRINT + '=' + fingerprint);
		options.add("-cp");
		options.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
		return options;
	}

	/** One line of a Java argument file: quoted, since paths contain blanks and backslashes. */
	static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
