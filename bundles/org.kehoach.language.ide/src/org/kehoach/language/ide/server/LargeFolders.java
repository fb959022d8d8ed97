// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.kehoach.language.lexer.NameScan;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The folders that are too large for the server to hold: of them it loads what is open and what that refers to. The workbench
 * lets the engine check the rest. Used in the server's one writing thread.
 */
@Singleton
public final class LargeFolders {

	/** From so many bytes of text on a folder is large; held in memory, text takes forty times the room. */
	public static final long LARGE = 4_000_000;

	private final NameScan scan;
	private final Map<URI, FolderNames> folders = new HashMap<>();

	@Inject
	LargeFolders(NameScan scan) {
		this.scan = scan;
	}

	/** Whether files are together too large; empties and vanished ones count nothing. */
	public static boolean isLarge(Collection<Path> files) {
		return files.stream().mapToLong(file -> file.toFile().length()).sum() > LARGE;
	}

	/**
	 * Takes a folder for large if it is.
	 *
	 * @param base the folder
	 * @param files all its plan files
	 * @return whether it is
	 */
	boolean add(URI base, Collection<URI> files) {
		if (!isLarge(files.stream().map(file -> Path.of(file.toFileString())).toList())) {
			return false;
		}
		folders.put(base, new FolderNames(scan, files));
		return true;
	}

	void remove(URI base) {
		folders.remove(base);
	}

	/** The names of a folder; empty for one that is not large. */
	Optional<FolderNames> of(URI base) {
		return Optional.ofNullable(folders.get(base));
	}

	boolean isEmpty() {
		return folders.isEmpty();
	}

	/** The files of all large folders that a text may refer to. */
	Set<URI> reachedFrom(String text) {
		Set<URI> reached = new LinkedHashSet<>();
		folders.values().forEach(names -> reached.addAll(names.reachedFrom(text)));
		return reached;
	}
}
