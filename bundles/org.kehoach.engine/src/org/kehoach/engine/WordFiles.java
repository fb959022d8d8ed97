// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Word files and PDFs that a person means by a name. */
final class WordFiles {
	/** Word puts such a file beside a document that is open. */
	private static final String LOCK = "~$";

	private WordFiles() {
	}

	/**
	 * @param source a file, taken as it is, or a folder, searched with its subfolders
	 * @return sorted, at least one
	 * @throws EngineException if the folder cannot be searched, or has neither DOCX nor PDF
	 */
	static List<Path> of(Path source) throws EngineException {
		if (!Files.isDirectory(source)) {
			return List.of(source);
		}
		try (Stream<Path> all = Files.walk(source)) {
			List<Path> files = all.filter(WordFiles::isMeasurable).filter(Files::isRegularFile).sorted().toList();
			if (files.isEmpty()) {
				throw new EngineException(Messages.get("no-word-files", source), null);
			}
			return files;
		} catch (IOException | UncheckedIOException e) {
			throw new EngineException(Messages.get("folder-not-read", source), e);
		}
	}

	private static boolean isMeasurable(Path file) {
		String name = file.getFileName().toString();
		String small = name.toLowerCase(Locale.ROOT);
		return (small.endsWith(".docx") || small.endsWith(".pdf")) && !name.startsWith(LOCK);
	}
}
