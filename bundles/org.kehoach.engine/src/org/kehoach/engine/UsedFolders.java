// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.language.settings.FolderSettings;

/** What the settings of a folder have to say so that its plans find some files. */
final class UsedFolders {

	private final Path folder;

	/** @param folder absolute; may be missing */
	UsedFolders(Path folder) {
		this.folder = folder;
	}

	Path file() {
		return folder.resolve(FolderSettings.FILE);
	}

	/**
	 * @param needed absolute
	 * @return the new text of the settings file; null if all files are found already
	 * @throws EngineException if a folder or the settings cannot be read
	 */
	String with(Collection<Path> needed) throws EngineException {
		Set<Path> seen = SourceFolders.seenFrom(folder);
		Set<Path> missing = new LinkedHashSet<>();
		needed.stream().filter(file -> !seen.contains(file) && !file.startsWith(folder)).map(Path::getParent).forEach(missing::add);
		// a folder brings those below it along
		missing.removeIf(one -> missing.stream().anyMatch(other -> !other.equals(one) && one.startsWith(other)));
		if (missing.isEmpty()) {
			return null;
		}
		String line = "uses = " + missing.stream().map(this::written).collect(Collectors.joining(", ")) + "\n";
		String old = read();
		return (old.isEmpty() ? "# " + Messages.get("settings-comment") + "\n" : old.endsWith("\n") ? old : old + "\n") + line;
	}

	private String read() throws EngineException {
		try {
			return Files.isRegularFile(file()) ? Files.readString(file(), StandardCharsets.UTF_8) : "";
		} catch (IOException e) {
			throw new EngineException(Messages.get("settings-not-read", file()), e);
		}
	}

	/** As people write it: relative where there is a way, with strokes that every system reads. */
	private String written(Path used) {
		boolean related = used.getRoot() != null && used.getRoot().equals(folder.getRoot());
		return (related ? folder.relativize(used) : used).toString().replace('\\', '/');
	}
}
