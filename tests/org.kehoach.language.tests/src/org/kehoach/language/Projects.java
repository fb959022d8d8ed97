// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of this project outside the bundle: examples and manual. */
public final class Projects {

	public static final String EXAMPLE = "examples/quang-tri";
	/** Tests run in the folder of their module, or below it. */
	private static final Path ROOT = root();

	private Projects() {
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve(EXAMPLE))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("Not inside the project: " + Path.of("").toAbsolutePath());
			}
		}
		return folder;
	}

	/** @param path from the project's root */
	public static Path path(String path) {
		return ROOT.resolve(path);
	}

	/** @param path from the project's root */
	public static String read(String path) {
		return read(ROOT.resolve(path));
	}

	public static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Texts of the plan files of the example, and of the folder that it links to, by their names. */
	public static Map<String, String> example() {
		Map<String, String> texts = new LinkedHashMap<>();
		for (String folder : List.of("examples/quoc-gia", EXAMPLE)) {
			find(folder, ".kehoach").forEach(file -> texts.put(file.getFileName().toString(), read(file)));
		}
		return texts;
	}

	/** Texts of all plan files of all examples, by folder and name: two departments call theirs the same. */
	public static Map<String, String> everyPlan() {
		Map<String, String> texts = new LinkedHashMap<>();
		find("examples", ".kehoach")
				.forEach(file -> texts.put(file.getParent().getFileName() + "-" + file.getFileName(), read(file)));
		return texts;
	}

	/** Files in a folder and below it whose names end so, sorted. */
	public static List<Path> find(String folder, String suffix) {
		try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
			return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
