// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.kehoach.workbench.StartScript;

/**
 * The archive of classes that lets the workbench start faster. Java writes it when the workbench ends, for the start scripts ask for
 * it, and makes a new one when it does not fit any more. But with one that it could not write to its end, because the computer was
 * switched off meanwhile, it neither works nor makes another.
 */
public final class ClassArchive {

	/** What the start scripts tell: the archive's file; absent elsewhere. */
	private static final String FILE = "kehoach.archive"; //$NON-NLS-1$

	/** Of the mark at the beginning of a file, which Java writes last. */
	private static final int MARK_LENGTH = 4;

	private ClassArchive() {
	}

	static void removeUnfinished() {
		String file = StartScript.told(FILE);
		if (file != null) {
			removeUnfinished(Path.of(file));
		}
	}

	/**
	 * Deletes a file without a mark at its beginning; what cannot be read or deleted stays, and only costs time.
	 *
	 * @param archive there or not
	 * @return whether it was deleted
	 */
	public static boolean removeUnfinished(Path archive) {
		try {
			return Files.isRegularFile(archive) && !hasMark(archive) && Files.deleteIfExists(archive);
		} catch (IOException e) {
			ILog.of(ClassArchive.class).info("Archive of classes: " + archive, e); //$NON-NLS-1$
			return false;
		}
	}

	private static boolean hasMark(Path archive) throws IOException {
		try (InputStream content = Files.newInputStream(archive)) {
			for (byte part : content.readNBytes(MARK_LENGTH)) {
				if (part != 0) {
					return true;
				}
			}
		}
		return false;
	}
}
