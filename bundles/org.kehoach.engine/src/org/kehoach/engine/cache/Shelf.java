// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

import org.kehoach.engine.batch.Fingerprint;

/**
 * One file of the cache: entries by path; behind them a mark, the version of the program that wrote it, the number of entries, and a
 * check sum of all that. A file of another version, a cut off or a damaged one, is as good as none.
 *
 * @param <E> what is remembered of a plan file
 */
final class Shelf<E> {

	/** How entries are written and read. */
	interface Format<E> {
		void write(E entry, ByteWriter out);

		/** May throw any unchecked exception if something else stands there. */
		E read(ByteReader in);
	}

	private static final byte[] MARK = "KEHOACH3".getBytes(StandardCharsets.US_ASCII);
	private static final int END = MARK.length + 3 * Long.BYTES;

	private final Path file;
	private final Fingerprint version;
	private final Format<E> format;

	/** @param version of whatever decides how entries are written, and what they say */
	Shelf(Path file, Fingerprint version, Format<E> format) {
		this.file = file;
		this.version = version;
		this.format = format;
	}

	/** Empty if there is no such file, or it is not to be used. */
	Map<String, E> read() {
		try {
			byte[] bytes = Files.readAllBytes(file);
			int end = bytes.length - END - Long.BYTES;
			if (end < 0 || !isWhole(bytes)) {
				return Map.of();
			}
			long count = ByteBuffer.wrap(bytes).getLong(bytes.length - 2 * Long.BYTES);
			if (!Arrays.equals(end(version, count), 0, END, bytes, end, end + END)) {
				return Map.of();
			}
			ByteReader in = new ByteReader(bytes, text -> text);
			Map<String, E> entries = new HashMap<>();
			for (long i = count; i > 0; i--) {
				String path = in.text();
				entries.put(path, format.read(in));
			}
			return entries;
		} catch (IOException | RuntimeException e) {
			// missing, or not what a writer writes; everything in it is made anew
			return Map.of();
		}
	}

	private static boolean isWhole(byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes, 0, bytes.length - Long.BYTES);
		return ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) == sum.getValue();
	}

	/**
	 * Writes the file anew.
	 *
	 * @throws IOException if nothing can be written there
	 */
	ShelfWriter<E> writer() throws IOException {
		return new ShelfWriter<>(file, version, format);
	}

	/** What stands behind the entries. */
	static byte[] end(Fingerprint version, long count) {
		return ByteBuffer.allocate(END).put(MARK).putLong(version.high()).putLong(version.low()).putLong(count).array();
	}

	/** What stands behind everything else. */
	static byte[] sum(Checksum sum) {
		return ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array();
	}
}
