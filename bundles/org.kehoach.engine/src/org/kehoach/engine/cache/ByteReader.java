// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.kehoach.engine.batch.Fingerprint;

/** Reads what {@link ByteWriter} wrote. Throws {@link IndexOutOfBoundsException} or another unchecked exception if it is something else. */
final class ByteReader {

	private static final int SEVEN_BITS = 0x7F;

	private final byte[] bytes;
	private final UnaryOperator<String> intern;
	private final List<String> texts = new ArrayList<>();
	private int position;

	/** @param intern one string for all equal ones, of all readers together */
	ByteReader(byte[] bytes, UnaryOperator<String> intern) {
		this.bytes = bytes;
		this.intern = intern;
	}

	long number() {
		long value = 0;
		int shift = 0;
		byte next;
		do {
			next = bytes[position++];
			value |= (long) (next & SEVEN_BITS) << shift;
			shift += 7;
		} while (next < 0);
		return value >>> 1 ^ -(value & 1);
	}

	int integer() {
		return Math.toIntExact(number());
	}

	String text() {
		int number = integer();
		if (number == texts.size()) {
			int length = integer();
			texts.add(intern.apply(new String(bytes, position, length, StandardCharsets.UTF_8)));
			position += length;
		}
		return texts.get(number);
	}

	Fingerprint fingerprint() {
		long high = number();
		return new Fingerprint(high, number());
	}

	byte[] block() {
		int length = integer();
		position += length;
		return Arrays.copyOfRange(bytes, position - length, position);
	}

	boolean isAtEnd() {
		return position == bytes.length;
	}
}
