// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Runs the command line once on the product's example, so that Java sees which classes it uses and writes them into an
 * archive.
 */
final class TrainingRun {

	/** An example takes two or three seconds; a machine that needs longer than this is better off without. */
	private static final long LIMIT_SECONDS = 120;

	/** The example with every kind of content and with tables to write; the others are there for it to link to. */
	private static final String EXAMPLE = "quang-tri";

	private TrainingRun() {
	}

	/**
	 * @param product the product, whose workbench bundle carries the example
	 * @param options the Java options of the later runs
	 * @param folder  an empty folder to work in
	 * @param archive the file to make
	 * @return the archive; nothing when Java did not make one, which costs only speed
	 * @throws IOException when the example cannot be unpacked or Java cannot be started
	 */
	static Optional<Path> make(Product product, List<String> options, Path folder, Path archive) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add(JavaOptions.makeArchive(archive));
		command.addAll(options);
		command.add(JavaOptions.TRAINING);
		command.add(Launch.class.getName());
		Optional<Path> example = unpackExamples(product, folder);
		if (example.isPresent()) {
			command.addAll(List.of("build", example.get().toString(), "-o", folder.resolve("out").toString()));
		} else {
			command.add("version");
		}
		// The output of the training is of no interest; a failing one leaves no archive.
		Process process = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
				.redirectInput(Redirect.PIPE).start();
		try {
			if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		return Files.isRegularFile(archive) ? Optional.of(archive) : Optional.empty();
	}

	private static Optional<Path> unpackExamples(Product product, Path folder) throws IOException {
		Optional<Path> jar = product.workbenchJar();
		if (jar.isEmpty()) {
			return Optional.empty();
		}
		Path root = folder.resolve("examples").normalize();
		try (JarFile file = new JarFile(jar.get().toFile(), false)) {
			for (JarEntry entry : Collections.list(file.entries())) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (entry.isDirectory() || !target.startsWith(root)) {
					continue;
				}
				Files.createDirectories(target.getParent());
				Files.write(target, file.getInputStream(entry).readAllBytes());
			}
		}
		return Optional.of(root.resolve(EXAMPLE)).filter(Files::isDirectory);
	}
}
