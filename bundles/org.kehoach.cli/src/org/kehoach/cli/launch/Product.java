// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An unpacked product: the folder with <code>plugins</code> in it.
 *
 * @param folder the product's root
 */
record Product(Path folder) {

	/** The command line's bundle, then those that nobody requires by name. */
	private static final List<String> ROOTS = List.of("org.kehoach.cli", "slf4j.nop",
			"org.apache.logging.log4j.to.slf4j", "wrapped.aopalliance.aopalliance");

	private static final long FNV_OFFSET = 0xcbf29ce484222325L;
	private static final long FNV_PRIME = 0x100000001b3L;

	/**
	 * Tells this state of the product under this Java apart from any other: jars' names, sizes and times, the Java
	 * runtime's build. Cheap (no file is read), since every start of the command line computes it.
	 *
	 * @return 16 hexadecimal digits
	 * @throws IOException when the plugins cannot be listed
	 */
	String fingerprint() throws IOException {
		// A plain FNV-1a: loading a security provider for a digest would cost more than the listing.
		long hash = add(FNV_OFFSET, System.getProperty("java.vm.version") + '|' + System.getProperty("java.vm.vendor"));
		for (Path jar : jars()) {
			BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
			hash = add(hash, jar.getFileName() + "|" + attributes.size() + '|'
					+ attributes.lastModifiedTime().toMillis());
		}
		return String.format("%016x", hash);
	}

	private static long add(long hash, String text) {
		long result = hash;
		for (int i = 0; i < text.length(); i++) {
			result = (result ^ text.charAt(i)) * FNV_PRIME;
		}
		return result;
	}

	/** The plugins' jars in the order of their names. */
	List<Path> jars() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
		}
	}

	/**
	 * The jars that the command line needs, in class path order.
	 *
	 * @throws IOException when a jar cannot be read
	 */
	List<Path> commandLineJars() throws IOException {
		List<BundleManifest> bundles = new ArrayList<>();
		for (Path jar : jars()) {
			BundleManifest.read(jar).ifPresent(bundles::add);
		}
		return ClassPath.of(bundles, ROOTS);
	}

	/** The jars that the first use needs: this bundle's own and ASM. */
	List<Path> launchJars() throws IOException {
		return jars().stream().filter(jar -> {
			String name = jar.getFileName().toString();
			return name.startsWith("org.kehoach.cli_") || name.startsWith("org.objectweb.asm");
		}).toList();
	}

	/** The jar that carries the example, if it is there. */
	Optional<Path> workbenchJar() throws IOException {
		return jars().stream().filter(jar -> jar.getFileName().toString().startsWith("org.kehoach.workbench_")).findFirst();
	}
}
