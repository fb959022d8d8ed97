// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.kehoach.documents.output.OutputException.Reason;

/** Gives a file new content: written beside it and moved into its place, so that it is never half written. */
public final class FileReplacement {

	private FileReplacement() {
	}

	/**
	 * Replaces what is in a file. Its permissions stay; of a link, what it leads to is replaced.
	 *
	 * @param file
	 *            an existing file, never null
	 * @param content
	 *            all of its new content
	 * @throws OutputException
	 *             when the file cannot be written; it is then as it was
	 */
	public static void replace(Path file, byte[] content) throws OutputException {
		try {
			Path target = file.toRealPath();
			if (!Files.isWritable(target)) {
				// moving would replace it all the same: only the folder has to be writable for that
				throw new OutputException(file, Reason.DENIED, null);
			}
			Path aside = OutputFolder.aside(target.getParent());
			try {
				Files.write(aside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				copyPermissions(target, aside);
				OutputFolder.move(aside, target, OutputFolder::moveAtOnce);
			} finally {
				OutputFolder.remove(aside);
			}
		} catch (OutputException e) {
			throw e;
		} catch (IOException e) {
			throw new OutputException(file, OutputFolder.reason(e), e);
		} catch (ReadOnlyFileSystemException e) {
			throw new OutputException(file, Reason.DENIED, new IOException(e));
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null) {
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
		}
	}
}
