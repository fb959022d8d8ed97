// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * One of the versions that are compared: a folder of plans as it is now, or as a revision in its Git repository has it.
 *
 * @param folder of plans; need not be there any more if a revision is named
 * @param revision as Git names it: {@code HEAD~1}, a branch, a tag, a commit; null for the folder as it is
 */
public record PlanVersion(Path folder, String revision) {

	private static final char MARK = '@';

	/**
	 * Reads {@code FOLDER} or {@code FOLDER@REVISION}. A folder that is there and has the mark in its name is meant as it is.
	 *
	 * @throws InvalidPathException if the folder is no path of this system
	 */
	public static PlanVersion parse(String words) {
		int mark = words.indexOf(MARK);
		if (mark < 0 || isThere(words)) {
			return new PlanVersion(Path.of(words), null);
		}
		// revisions may have the mark too: of several, the first one behind a folder counts
		for (int at = mark; at >= 0; at = words.indexOf(MARK, at + 1)) {
			if (isThere(words.substring(0, at))) {
				mark = at;
				break;
			}
		}
		return new PlanVersion(Path.of(words.substring(0, mark)), words.substring(mark + 1));
	}

	private static boolean isThere(String path) {
		try {
			return Files.exists(Path.of(path));
		} catch (InvalidPathException e) {
			// revisions may have signs that file names cannot have
			return false;
		}
	}

	/** As it is written. */
	@Override
	public String toString() {
		return revision == null ? folder.toString() : folder.toString() + MARK + revision;
	}
}
