// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

class RecordFormatTest {

	public enum Colour {
		RED, GREEN
	}

	public sealed interface Shape {
		record Point() implements Shape {
		}

		record Circle(int radius) implements Shape {
		}
	}

	public record Everything(String text, int number, boolean truth, LocalDate day, BigDecimal amount, Path path, Colour colour,
			Shape shape, List<String> texts, List<Everything> inner) {
	}

	public record Other(String text, int count) {
	}

	public record Unknown(Map<String, String> map) {
	}

	private static final Everything NOTHING = new Everything(null, 0, false, null, null, null, null, null, null, List.of());

	private final RecordFormat format = new RecordFormat(Everything.class);

	private byte[] bytes(Everything value) {
		ByteWriter out = new ByteWriter();
		format.write(value, out);
		return out.toBytes();
	}

	@Test
	void everyKindOfValueComesBack() {
		Everything value = new Everything("Hải Phòng", Integer.MIN_VALUE, true, LocalDate.of(2025, 7, 1), new BigDecimal("12.50"), Path.of("a", "b"),
				Colour.GREEN, new Shape.Circle(7), List.of("x", "Hải Phòng"), List.of(NOTHING,
						new Everything("", Integer.MAX_VALUE, false, LocalDate.MIN, BigDecimal.ZERO, null, Colour.RED, new Shape.Point(), List.of(), List.of())));
		ByteReader in = new ByteReader(bytes(value), UnaryOperator.identity());
		assertEquals(value, format.read(in));
		assertTrue(in.isAtEnd());
	}

	@Test
	void aTextThatComesTwiceIsWrittenOnce() {
		String text = "a".repeat(100);
		Everything value = new Everything(text, 0, false, null, null, null, null, null, List.of(text, text), List.of());
		assertTrue(bytes(value).length < 150);
	}

	@Test
	void equalTextsOfSeveralReadersAreOneString() {
		Map<String, String> known = new HashMap<>();
		UnaryOperator<String> intern = text -> known.computeIfAbsent(text, key -> key);
		byte[] bytes = bytes(new Everything("same", 0, false, null, null, null, null, null, null, List.of()));
		assertSame(((Everything) format.read(new ByteReader(bytes, intern))).text(), ((Everything) format.read(new ByteReader(bytes, intern))).text());
	}

	@Test
	void anotherShapeIsTold() {
		assertNotEquals(format.shape(), new RecordFormat(Other.class).shape());
		assertEquals(format.shape(), new RecordFormat(Everything.class).shape());
	}

	@Test
	void bytesThatEndTooEarlyAreToldAndNotGuessed() {
		byte[] bytes = bytes(new Everything("Hải Phòng", 1, true, LocalDate.of(2025, 7, 1), BigDecimal.TEN, null, Colour.RED, null, List.of("x"), List.of()));
		for (int length = 0; length < bytes.length; length++) {
			ByteReader in = new ByteReader(java.util.Arrays.copyOf(bytes, length), UnaryOperator.identity());
			assertThrows(RuntimeException.class, () -> format.read(in));
		}
	}

	@Test
	void whatCannotBeWrittenIsToldWhenTheFormatIsMade() {
		assertThrows(IllegalArgumentException.class, () -> new RecordFormat(Unknown.class));
	}
}
