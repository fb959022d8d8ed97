// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.kehoach.engine.batch.Fingerprint;

/**
 * One file of the cache: a mark, the version of the program that wrote it, a check sum of the rest, then entries by path. A
 * file of another version, a cut off or a damaged one, is as good as none.
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

	private static final byte[] MARK = "KEHOACH2".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = MARK.length + 3 * Long.BYTES;

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
			if (bytes.length < HEADER || !Arrays.equals(header(bytes), 0, HEADER, bytes, 0, HEADER)) {
				return Map.of();
			}
			ByteReader in = new ByteReader(Arrays.copyOfRange(bytes, HEADER, bytes.length), text -> text);
			Map<String, E> entries = new HashMap<>();
			for (int i = in.integer(); i > 0; i--) {
				String path = in.text();
				entries.put(path, format.read(in));
			}
			return entries;
		} catch (IOException | RuntimeException e) {
			// missing, or not what this class writes; everything in it is made anew
			return Map.of();
		}
	}

	/** @throws IOException if it cannot be written; the old file is as it was */
	void write(Map<String, E> entries) throws IOException {
		ByteWriter out = new ByteWriter();
		out.raw(new byte[HEADER]);
		out.number(entries.size());
		new TreeMap<>(entries).forEach((path, entry) -> {
			out.text(path);
			format.write(entry, out);
		});
		byte[] bytes = out.toBytes();
		System.arraycopy(header(bytes), 0, bytes, 0, HEADER);
		Files.createDirectories(file.getParent());
		Path aside = Files.createTempFile(file.getParent(), "new", null);
		try {
			Files.write(aside, bytes);
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private byte[] header(byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes, HEADER, bytes.length - HEADER);
		return ByteBuffer.allocate(HEADER).put(MARK).putLong(version.high()).putLong(version.low()).putLong(sum.getValue()).array();
	}
}
