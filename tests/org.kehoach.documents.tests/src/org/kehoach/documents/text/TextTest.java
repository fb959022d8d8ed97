// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

	@Test
	void cleanTextStaysAsItIs() {
		assertEquals(new CleanText("Kế hoạch số 05/KH-SCT (≥ 95%) 🙂", 0), CleanText.of("Kế hoạch số 05/KH-SCT (≥ 95%) 🙂"));
	}

	@Test
	void decomposedLettersAreComposed() {
		assertEquals("Kế hoạch", CleanText.of(Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD)).text());
	}

	@Test
	void whatNoFileCanHoldIsTakenOutAndCounted() {
		assertEquals(new CleanText("abcdefgh", 8),
				CleanText.of("a\u0000b\u0008c\u0085".replace('\u0085', '\u009F') + "d\uD800e\uFFFEf\u202Eg\uFEFFh\u200B"));
	}

	@Test
	void lineEndsOfAllKindsBecomeLineFeeds() {
		assertEquals(new CleanText("a\nb\nc\nd\ne f", 0), CleanText.of("a\r\nb\rc\u2028d\u000Be\tf"));
	}

	@Test
	void composedAndDecomposedLettersAreEquallyWide() {
		String text = "Ủy ban nhân dân tỉnh Quảng Trị: ưu tiên, đột xuất, ở Ý Ơ Ư ướm";
		for (boolean bold : new boolean[] { false, true }) {
			assertEquals(TimesMetrics.width(text, bold),
					TimesMetrics.width(Normalizer.normalize(text, Normalizer.Form.NFD).replace("\u031B", ""), bold)
							+ (bold ? hornsBold(text) : hornsRegular(text)));
		}
	}

	/** The horn is the one mark that makes its letter wider; alone it has no width. */
	private static int hornsRegular(String text) {
		return count(text, "o\u031B") * 59 + count(text, "u\u031B") * 86 + count(text, "U\u031B") * 110;
	}

	private static int hornsBold(String text) {
		return count(text, "o\u031B") * 110 + count(text, "u\u031B") * 90 + count(text, "U\u031B") * 151;
	}

	private static int count(String text, String letter) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
			count += parts.charAt(0) == letter.charAt(0) && parts.indexOf('\u031B') > 0 ? 1 : 0;
		}
		return count;
	}

	@Test
	void widthsAreThoseOfTimesNewRoman() {
		assertEquals(1479 + 1024 + 569, TimesMetrics.width("Hột", false) - 0);
		assertEquals(1024, TimesMetrics.width("0", true));
		assertEquals(TimesMetrics.EM, TimesMetrics.width("🙂", false));
	}

	@Test
	void linesBreakBetweenWords() {
		int room = TimesMetrics.width("Xây dựng kế", false);
		assertEquals(1, MeasuredText.of("Xây dựng kế", false).lines(room));
		assertEquals(2, MeasuredText.of("Xây dựng kế hoạch", false).lines(room));
		assertEquals(2, MeasuredText.of("Xây dựng kế   hoạch", false).lines(room));
		assertEquals(1, MeasuredText.of("", false).lines(room));
	}

	@Test
	void aWordWiderThanTheLineIsBrokenInside() {
		int room = TimesMetrics.width("aaaaaaaaaa", false);
		assertEquals(3, MeasuredText.of("a".repeat(25), false).lines(room));
		assertEquals(4, MeasuredText.of("b " + "a".repeat(25), false).lines(room));
	}

	@Test
	void onlyHyphensBreakWords() {
		assertEquals(TimesMetrics.width("hoạch", false), MeasuredText.of("kinh tế - kế hoạch", false).widestWord());
		assertEquals(TimesMetrics.width("quả/Sản", true), MeasuredText.of("Kết quả/Sản phẩm", true).widestWord());
		assertEquals(TimesMetrics.width("118/2025/NĐ-", false), MeasuredText.of("số 118/2025/NĐ-CP", false).widestWord());
	}

	@ParameterizedTest
	@CsvSource({ "1,I", "4,IV", "7,VII", "9,IX", "14,XIV", "40,XL", "1999,MCMXCIX", "3999,MMMCMXCIX" })
	void romanNumerals(int number, String numeral) {
		assertEquals(numeral, RomanNumeral.of(number));
	}

	@Test
	void noRomanNumeralForZero() {
		assertThrows(IllegalArgumentException.class, () -> RomanNumeral.of(0));
	}

	@Test
	void capitalsAreVietnameseUnderEverySystemLanguage() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.of("tr", "TR"));
		try {
			assertEquals("CHỈ ĐẠO, ĐIỀU HÀNH; QUỸ ƯU TIÊN", Capitals.of("Chỉ đạo, điều hành; quỹ ưu tiên"));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void bothLanguagesHaveTheSameMessages() throws IOException {
		Set<Object> vietnamese = messages("messages.properties").keySet();
		assertEquals(vietnamese, messages("messages_en.properties").keySet());
		assertTrue(vietnamese.size() > 10);
	}

	private static Properties messages(String name) throws IOException {
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream("/org/kehoach/documents/" + name),
				StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		}
	}

	@Test
	void messagesAreVietnameseUnlessEnglishIsAskedFor() {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			assertEquals("Dòng 3", Messages.get(Locale.of("vi"), "place.row", 3));
			assertEquals("Dòng 3", Messages.get(Locale.FRENCH, "place.row", 3));
			assertEquals("Row 3", Messages.get(Locale.US, "place.row", 3));
		} finally {
			Locale.setDefault(before);
		}
		assertTrue(Messages.get(Locale.of("vi"), "output.denied", "x").startsWith("x: không được phép ghi"));
	}
}
