// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a fast command line out of a product, once, in the user's cache folder:
 *
 * <pre>
 * &lt;cache&gt;/java.args             what the start script hands to Java: options, class path, main class
 * &lt;cache&gt;/&lt;fingerprint&gt;/lib/    lean copies of the jars that the command line needs, old classes raised
 * &lt;cache&gt;/&lt;fingerprint&gt;/classes  their classes as Java's own archive
 * </pre>
 *
 * Copies and archive lie in a folder that is named after the product's state and never change afterwards: an
 * ahead-of-time cache would run stale classes silently when a jar at the same path is replaced.
 */
final class Preparation {

	private static final String ARGUMENTS_FILE = "java.args";

	private final Product product;
	private final Path cache;
	private final String fingerprint;

	Preparation(Product product, Path cache) throws IOException {
		this.product = product;
		this.cache = cache;
		this.fingerprint = product.fingerprint();
	}

	/**
	 * Prepares the product unless it is prepared already.
	 *
	 * @return the jars to run from now
	 * @throws IOException when a jar cannot be read or the cache folder cannot be written
	 */
	List<Path> run() throws IOException {
		Files.createDirectories(cache);
		Path home = cache.resolve(fingerprint);
		List<Path> lib = copyJars(home);
		List<String> options = new ArrayList<>(JavaOptions.of(product, cache, fingerprint, lib));
		archive(home, options).ifPresent(archive -> options.addFirst(JavaOptions.useArchive(archive)));
		writeArguments(options);
		deleteOthers(home);
		return lib;
	}

	/** Copies into a folder of its own that is then moved into place, so nobody ever sees half a copy. */
	private List<Path> copyJars(Path home) throws IOException {
		List<Path> jars = product.commandLineJars();
		Path lib = home.resolve("lib");
		if (!Files.isDirectory(lib)) {
			Path work = Files.createTempDirectory(cache, "work-");
			try (OldClasses oldClasses = new OldClasses(jars)) {
				Path workLib = Files.createDirectories(work.resolve("home/lib"));
				for (Path jar : jars) {
					LeanJar.copy(jar, workLib.resolve(jar.getFileName()), oldClasses::raise);
				}
				if (!Files.isDirectory(home)) {
					Files.move(work.resolve("home"), home, StandardCopyOption.ATOMIC_MOVE);
				}
			} finally {
				FileTree.delete(work);
			}
		}
		return jars.stream().map(jar -> lib.resolve(jar.getFileName())).toList();
	}

	private Optional<Path> archive(Path home, List<String> options) throws IOException {
		Path archive = home.resolve("classes");
		if (Files.exists(archive)) {
			return Optional.of(archive);
		}
		Path work = Files.createTempDirectory(cache, "work-");
		try {
			// Java compares the class path, not the archive's own place: it may be moved.
			Optional<Path> made = TrainingRun.make(product, options, work, work.resolve("classes"));
			if (made.isPresent()) {
				Files.move(made.get(), archive, StandardCopyOption.REPLACE_EXISTING);
			}
			return made.map(ignored -> archive);
		} finally {
			FileTree.delete(work);
		}
	}

	private void writeArguments(List<String> options) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String option : options) {
			text.append(JavaOptions.quoted(option)).append('\n');
		}
		text.append(Launch.class.getName()).append('\n');
		// Java reads argument files in the system's own encoding. A path that it cannot express (a Vietnamese user name
		// under an old Windows code page) leaves the file out: slower, but right.
		Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
		if (charset.newEncoder().canEncode(text)) {
			Path work = Files.createTempFile(cache, "work-", ".args");
			Files.writeString(work, text, charset);
			Files.move(work, cache.resolve(ARGUMENTS_FILE), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Removes the preparations of earlier states of this product. */
	private void deleteOthers(Path home) throws IOException {
		List<Path> others;
		try (Stream<Path> entries = Files.list(cache)) {
			others = entries.filter(Files::isDirectory).filter(entry -> !entry.equals(home))
					.filter(entry -> !entry.getFileName().toString().startsWith("work-")).toList();
		}
		for (Path other : others) {
			FileTree.delete(other);
		}
	}
}
