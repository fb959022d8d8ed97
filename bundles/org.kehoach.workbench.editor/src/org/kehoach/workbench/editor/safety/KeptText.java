// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A text that was written in an editor and not saved.
 *
 * @param file the file on disk that it is the text of; it may be gone
 * @param at when it was kept
 * @param saved what the file was like then
 * @param text without the mark of byte order
 */
public record KeptText(Path file, Instant at, Saved saved, String text) {

	/**
	 * How to see whether a file has changed since.
	 *
	 * @param size in bytes; -1 of a file that is not there
	 * @param modified milliseconds since 1970, as the disk says; 0 of a file that is not there
	 */
	public record Saved(long size, long modified) {

		/** Of a file that is not there. */
		public static final Saved NOTHING = new Saved(-1, 0);
	}
}
