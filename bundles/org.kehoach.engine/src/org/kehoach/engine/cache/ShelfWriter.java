// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

import org.kehoach.engine.batch.Fingerprint;

/**
 * Writes a {@link Shelf} anew, beside the old one, entry by entry, and puts it in its place when it is complete. Holds no entries.
 * Safe for several threads.
 *
 * @param <E> what is remembered of a plan file
 */
final class ShelfWriter<E> implements Closeable {

	/** How the names of files begin that are being written. */
	static final String ASIDE = "new";

	private final Path file;
	private final Fingerprint version;
	private final Shelf.Format<E> format;
	private final Path aside;
	private final CheckedOutputStream out;
	private final ByteWriter entries = new ByteWriter();
	private long count;

	/** @throws IOException if nothing can be written there */
	ShelfWriter(Path file, Fingerprint version, Shelf.Format<E> format) throws IOException {
		this.file = file;
		this.version = version;
		this.format = format;
		Files.createDirectories(file.getParent());
		aside = Files.createTempFile(file.getParent(), ASIDE, null);
		out = new CheckedOutputStream(open(aside), new CRC32());
	}

	private static OutputStream open(Path aside) throws IOException {
		try {
			return new BufferedOutputStream(Files.newOutputStream(aside));
		} catch (IOException e) {
			Files.deleteIfExists(aside);
			throw e;
		}
	}

	/**
	 * @param path to be written once only
	 * @throws IOException if it cannot be written; what there is so far is of no use then
	 */
	synchronized void add(String path, E entry) throws IOException {
		entries.text(path);
		format.write(entry, entries);
		entries.drainTo(out);
		count++;
	}

	/**
	 * The shelf is complete.
	 *
	 * @throws IOException if it cannot be written; the old file is as it was
	 */
	synchronized void finish() throws IOException {
		out.write(Shelf.end(version, count));
		out.write(Shelf.sum(out.getChecksum()));
		out.close();
		Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	/** What was not finished is deleted. */
	@Override
	public synchronized void close() throws IOException {
		try {
			out.close();
		} finally {
			Files.deleteIfExists(aside);
		}
	}
}
