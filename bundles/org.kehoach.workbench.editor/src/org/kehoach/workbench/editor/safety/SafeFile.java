// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Replaces a file as a whole: the new content is written beside it, to the disk's own memory, and takes its place in one step.
 * Whoever looks at the file, also after a power cut, sees all of the old or all of the new content.
 */
public final class SafeFile {

	/** The file cannot be replaced as a whole, only written over; it is as it was. */
	public static final class NotReplacedException extends IOException {

		private static final long serialVersionUID = 1L;

		NotReplacedException(IOException cause) {
			super(cause.getMessage(), cause);
		}
	}

	private SafeFile() {
	}

	/**
	 * Writes a file, there or not; where a link leads to it, the link stays. Permissions stay as they are.
	 *
	 * @throws NotReplacedException if nothing may be made beside the file, or another program holds it (on Windows)
	 * @throws IOException if the content cannot be written, for instance because the disk is full; in both cases the file is as
	 *         it was and nothing is left beside it
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file;
		Path aside = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".tmp");
		try {
			writeNew(aside, content);
			copyPermissions(target, aside);
			replace(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void writeNew(Path file, byte[] content) throws IOException {
		try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
				out.write(rest);
			}
			out.force(true);
		} catch (AccessDeniedException e) {
			throw new NotReplacedException(e);
		}
	}

	private static void replace(Path aside, Path target) throws NotReplacedException {
		try {
			Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new NotReplacedException(e);
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
		if (view != null && Files.exists(from)) {
			view.setPermissions(Files.getPosixFilePermissions(from));
		}
	}
}
