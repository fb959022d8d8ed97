// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.kehoach.engine.batch.Fingerprint;

/** Writes numbers in as few bytes as they need, and each text once. */
final class ByteWriter {

	private static final int START = 4096;
	private static final int SEVEN_BITS = 0x7F;
	private static final int MORE = 0x80;

	private byte[] bytes = new byte[START];
	private int size;
	private final Map<String, Integer> texts = new HashMap<>();

	/** Any number; small ones, also negative, are short. */
	void number(long value) {
		long rest = value << 1 ^ value >> Long.SIZE - 1;
		while ((rest & ~SEVEN_BITS) != 0) {
			put((byte) (rest & SEVEN_BITS | MORE));
			rest >>>= 7;
		}
		put((byte) rest);
	}

	/** The number of the text if it has been written before, else the next number and the text. */
	void text(String text) {
		Integer known = texts.putIfAbsent(text, texts.size());
		number(known == null ? texts.size() - 1 : known);
		if (known == null) {
			block(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	void fingerprint(Fingerprint fingerprint) {
		number(fingerprint.high());
		number(fingerprint.low());
	}

	/** Bytes with their length. */
	void block(byte[] block) {
		number(block.length);
		raw(block);
	}

	void raw(byte[] block) {
		grow(block.length);
		System.arraycopy(block, 0, bytes, size, block.length);
		size += block.length;
	}

	private void put(byte b) {
		grow(1);
		bytes[size++] = b;
	}

	private void grow(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
		}
	}

	/** Hands on what was written since the last time; texts keep their numbers. */
	void drainTo(OutputStream out) throws IOException {
		out.write(bytes, 0, size);
		size = 0;
	}

	byte[] toBytes() {
		return Arrays.copyOf(bytes, size);
	}
}
