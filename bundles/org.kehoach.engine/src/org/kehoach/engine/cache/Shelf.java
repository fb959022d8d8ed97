// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.language.lexer.NameScan;

/**
 * One file of the cache: a mark, the version of the program that wrote it, a check sum of the rest, then entries by path. A
 * file of another version, a cut off or a damaged one, is as good as none.
 */
final class Shelf {

	private static final byte[] MARK = "KEHOACH1".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = MARK.length + 3 * Long.BYTES;

	private Shelf() {
	}

	/** Empty if there is no such file, or it is not to be used. */
	static Map<String, Entry> read(Path file, Fingerprint version) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			if (bytes.length < HEADER || !Arrays.equals(header(version, bytes), 0, HEADER, bytes, 0, HEADER)) {
				return Map.of();
			}
			return entries(new ByteReader(Arrays.copyOfRange(bytes, HEADER, bytes.length), text -> text));
		} catch (IOException | RuntimeException e) {
			// missing, or not what this class writes; everything in it is made anew
			return Map.of();
		}
	}

	/** @throws IOException if it cannot be written; the old file is as it was */
	static void write(Path file, Fingerprint version, Map<String, Entry> entries) throws IOException {
		ByteWriter out = new ByteWriter();
		out.raw(new byte[HEADER]);
		out.number(entries.size());
		new TreeMap<>(entries).forEach((path, entry) -> {
			out.text(path);
			write(entry.content(), out);
			write(entry.whole(), out);
			write(entry.names().declared(), out);
			write(entry.names().mentioned().stream().sorted().toList(), out);
			out.block(entry.findings());
			out.block(entry.facts());
		});
		byte[] bytes = out.toBytes();
		System.arraycopy(header(version, bytes), 0, bytes, 0, HEADER);
		Files.createDirectories(file.getParent());
		Path aside = Files.createTempFile(file.getParent(), "new", null);
		try {
			Files.write(aside, bytes);
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static byte[] header(Fingerprint version, byte[] bytes) {
		CRC32 sum = new CRC32();
		sum.update(bytes, HEADER, bytes.length - HEADER);
		return ByteBuffer.allocate(HEADER).put(MARK).putLong(version.high()).putLong(version.low()).putLong(sum.getValue()).array();
	}

	private static Map<String, Entry> entries(ByteReader in) {
		Map<String, Entry> entries = new HashMap<>();
		for (int i = in.integer(); i > 0; i--) {
			String path = in.text();
			Fingerprint content = fingerprint(in);
			Fingerprint whole = fingerprint(in);
			List<String> declared = texts(in);
			NameScan.Found names = new NameScan.Found(declared, new HashSet<>(texts(in)));
			entries.put(path, new Entry(content, whole, names, in.block(), in.block()));
		}
		return entries;
	}

	private static void write(Fingerprint fingerprint, ByteWriter out) {
		out.number(fingerprint.high());
		out.number(fingerprint.low());
	}

	private static Fingerprint fingerprint(ByteReader in) {
		long high = in.number();
		return new Fingerprint(high, in.number());
	}

	private static void write(Collection<String> texts, ByteWriter out) {
		out.number(texts.size());
		texts.forEach(out::text);
	}

	private static List<String> texts(ByteReader in) {
		List<String> texts = new ArrayList<>();
		for (int i = in.integer(); i > 0; i--) {
			texts.add(in.text());
		}
		return texts;
	}
}
