// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.kehoach.documents.output.OutputException.Reason;

/**
 * The folder that results go to. A file is written beside its place and moved into
 * it when it is complete: whoever looks sees the old file or the new one, never
 * half of one. Names cannot lead out of the folder.
 * <p>
 * May be used from several threads.
 */
public final class OutputFolder {
	private final Path folder;
	/** Safe names in small letters that are taken, and the wanted names that took them. */
	private final Map<String, String> taken = new HashMap<>();
	private final Mover mover;

	/** Puts a finished file into its place. */
	interface Mover {

		/** @throws IOException when it cannot take the place; what stood there still does */
		void move(Path aside, Path target) throws IOException;
	}

	/**
	 * Names a folder; it is made when the first file is written.
	 *
	 * @param folder
	 *            never null
	 */
	public OutputFolder(Path folder) {
		this(folder, OutputFolder::moveAtOnce);
	}

	/** For tests of what systems refuse. */
	OutputFolder(Path folder, Mover mover) {
		this.folder = folder.toAbsolutePath().normalize();
		this.mover = mover;
	}

	/**
	 * The folder.
	 *
	 * @return an absolute path, never null
	 */
	public Path path() {
		return folder;
	}

	/**
	 * Writes a file, or replaces it.
	 *
	 * @param wantedName
	 *            the name of the file with its extension; what a file name cannot hold
	 *            is replaced. Two wanted names that would end in the same file get two
	 *            files.
	 * @param content
	 *            writes the content; what it throws comes out, and no file is left
	 * @param <R>
	 *            what the writing tells
	 * @return the file and what the content returned, never null
	 * @throws OutputException
	 *             when the file cannot be written
	 */
	public <R> OutputFile<R> write(String wantedName, FileContent<R> content) throws OutputException {
		Path target = folder.resolve(reserve(wantedName));
		create();
		if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new OutputException(target, Reason.OCCUPIED, null);
		}
		Path aside = aside(folder);
		try {
			R result = fill(aside, content);
			move(aside, target, mover);
			return new OutputFile<>(target, result);
		} catch (OutputException e) {
			throw e;
		} catch (IOException e) {
			throw new OutputException(target, reason(e), e);
		} catch (ReadOnlyFileSystemException e) {
			throw new OutputException(target, Reason.DENIED, new IOException(e));
		} finally {
			remove(aside);
		}
	}

	private static <R> R fill(Path file, FileContent<R> content) throws IOException {
		try (RememberingStream out = new RememberingStream(
				Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
			try {
				return content.writeTo(out);
			} catch (RuntimeException e) {
				// libraries hide a full disk in exceptions of their own
				if (out.failure() != null) {
					throw out.failure();
				}
				throw e;
			}
		}
	}

	/** A name beside the final place: hidden, and never taken for a result. */
	static Path aside(Path folder) {
		return folder.resolve(".kehoach-" + UUID.randomUUID() + ".tmp");
	}

	private void create() throws OutputException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new OutputException(folder, blockedByFile() ? Reason.NOT_A_FOLDER : reason(e), e);
		}
	}

	/** Whether the folder or something above it exists and is no folder. */
	private boolean blockedByFile() {
		for (Path part = folder; part != null; part = part.getParent()) {
			if (Files.exists(part)) {
				return !Files.isDirectory(part);
			}
		}
		return false;
	}

	/**
	 * Gives a finished file its place. Windows does not let a file be replaced that a program such as Word holds open, and says so in
	 * one of several ways, as not allowed or as a failure.
	 */
	static void move(Path aside, Path target, Mover mover) throws IOException {
		try {
			mover.move(aside, target);
		} catch (FileSystemException e) {
			if (Files.isRegularFile(target) && Files.isWritable(target)) {
				throw new OutputException(target, Reason.IN_USE, e);
			}
			throw e;
		}
	}

	static void moveAtOnce(Path aside, Path target) throws IOException {
		try {
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// Some network drives: replacing is the best they offer.
			Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Clears up after a failure; the failure itself is what the caller has to know. */
	static void remove(Path aside) {
		try {
			Files.deleteIfExists(aside);
		} catch (IOException e) {
			aside.toFile().deleteOnExit();
		}
	}

	static Reason reason(IOException e) {
		return e instanceof AccessDeniedException ? Reason.DENIED : Reason.FAILED;
	}

	/** Windows and macOS do not tell capitals apart: two plans must not share a file. */
	private synchronized String reserve(String wanted) {
		String safe = FileNames.safe(wanted);
		int dot = safe.lastIndexOf('.');
		String stem = dot > 0 ? safe.substring(0, dot) : safe;
		String extension = dot > 0 ? safe.substring(dot) : "";
		for (int i = 1;; i++) {
			String name = i == 1 ? safe : FileNames.safe(stem + "-" + i + extension);
			String owner = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), wanted);
			if (owner == null || owner.equals(wanted)) {
				return name;
			}
		}
	}
}
