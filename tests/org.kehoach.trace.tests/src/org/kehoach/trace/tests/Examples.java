// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.FolderFacts;
import org.kehoach.engine.ProgressListener;

/** Plans to trace. */
final class Examples {

	static final Path ROOT = root();

	private Examples() {
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("examples/quang-tri"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** The example cascades: each folder directly below examples that has plan files. */
	static List<Path> all() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
			return folders.filter(Examples::hasPlans).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean hasPlans(Path folder) {
		try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
			return files.anyMatch(file -> file.toString().endsWith(".kehoach"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static FolderFacts facts(String name) {
		return facts(ROOT.resolve("examples").resolve(name));
	}

	static FolderFacts facts(Path folder) {
		try {
			return new Engine().facts(folder, ProgressListener.NONE);
		} catch (EngineException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The facts of texts, each in a file of its own: 0.kehoach, 1.kehoach and so on. */
	static FolderFacts facts(Path folder, String... texts) {
		try {
			for (int i = 0; i < texts.length; i++) {
				Files.writeString(folder.resolve(i + ".kehoach"), texts[i]);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return facts(folder);
	}
}
