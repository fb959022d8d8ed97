// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.kehoach.documents.output.FileReplacement;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;

/** Text files that are made for the user: whole or not at all. */
final class NewFiles {

	private NewFiles() {
	}

	/**
	 * @param file absolute, ending in .kehoach
	 * @throws EngineException if something is there already, or the name has another ending
	 */
	static void checkFree(Path file) throws EngineException {
		if (!file.getFileName().toString().endsWith("." + PlanFiles.EXTENSION)) {
			throw new EngineException(Messages.get("new-file-ending", file.getFileName()), null);
		}
		if (Files.exists(file)) {
			throw new EngineException(Messages.get("new-file-exists", file), null);
		}
	}

	/**
	 * @return the file, with a name that every system takes
	 * @throws EngineException if the file exists, or cannot be written
	 */
	static Path create(Path file, String text) throws EngineException {
		checkFree(file);
		try {
			return new OutputFolder(file.getParent()).write(file.getFileName().toString(), out -> {
				out.write(text.getBytes(StandardCharsets.UTF_8));
				return file;
			}).path();
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}

	/** As {@link #create}, whether the file exists or not. */
	static void put(Path file, String text) throws EngineException {
		try {
			if (Files.exists(file)) {
				FileReplacement.replace(file, text.getBytes(StandardCharsets.UTF_8));
			} else {
				new OutputFolder(file.getParent()).write(file.getFileName().toString(), out -> {
					out.write(text.getBytes(StandardCharsets.UTF_8));
					return file;
				});
			}
		} catch (OutputException e) {
			throw new EngineException(e.message(Locale.getDefault()), e);
		}
	}
}
