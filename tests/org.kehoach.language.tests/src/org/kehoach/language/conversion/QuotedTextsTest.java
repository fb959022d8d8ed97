// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "\"\" | ``", "\"a\" | a", "\"a \\\" b\" | a \" b", "\"a \\\\ b\" | a \\ b",
			"\"a\\\\\" | a\\", "\"\\\"a\\\"\" | \"a\"", "\"C:\\tệp\\n\" | C:\\tệp\\n", "\"\\\\n\" | \\n", "\" a \" | ` a `" })
	void inSingleQuotesOnlyQuoteAndStrokeAreEscaped(String quoted, String text) {
		assertEquals(text, QuotedTexts.fromQuoted(quoted));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\"a", "" })
	void refusesATextThatIsNotClosed(String quoted) {
		assertThrows(IllegalArgumentException.class, () -> QuotedTexts.fromQuoted(quoted));
	}

	@Test
	void theIndentThatAllLinesShareIsTakenAway() {
		assertEquals("- a\n\t+ b\n- c", QuotedTexts.fromQuoted("\"\"\"\n\t\t- a\n\t\t\t+ b\n\t\t- c\n\t\t\"\"\""));
		assertEquals("a\nb", QuotedTexts.fromQuoted("\"\"\"\n    a\n\n    b\n    \"\"\""));
	}

	@Test
	void lineBreaksAtTheEndsDoNotCount() {
		assertEquals("a", QuotedTexts.fromQuoted("\"\"\"\n\n\ta\n\n\t\"\"\""));
		assertEquals("a", QuotedTexts.fromQuoted("\"\"\"a\"\"\""));
		assertEquals("", QuotedTexts.fromQuoted("\"\"\"\"\"\""));
		assertEquals("", QuotedTexts.fromQuoted("\"\"\"\n\t\"\"\""));
	}

	@Test
	void aTextThatStartsBesideTheQuotesLosesTheIndentOfItsOtherLines() {
		assertEquals("a\n- b\n\t+ c", QuotedTexts.fromQuoted("\"\"\"a\n\t\t- b\n\t\t\t+ c\n\t\t\"\"\""));
	}

	@Test
	void inTripleQuotesEverythingStandsForItself() {
		assertEquals("a \"b\" \\\" \\n // c", QuotedTexts.fromQuoted("\"\"\"\n\ta \"b\" \\\" \\n // c\n\t\"\"\""));
	}

	@Test
	void linesEndAlike() {
		String unix = QuotedTexts.fromQuoted("\"\"\"\n\ta\n\tb\n\t\"\"\"");
		assertEquals("a b", unix);
		assertEquals(unix, QuotedTexts.fromQuoted("\"\"\"\r\n\ta\r\n\tb\r\n\t\"\"\""));
		assertEquals(unix, QuotedTexts.fromQuoted("\"\"\"\r\ta\r\tb\r\t\"\"\""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a/b | a b", "a//b | a~b", "- a/b/- c | - a b~- c", "1. a/b/2. c | 1. a b~2. c",
			"a) b/c/b) d | a) b c~b) d", "đ) a/b | đ) a b", "I. a/II. b | I. a~II. b", "a:/- b/- c | a:~- b~- c",
			// no labels: a year at the end of a sentence, a number, a word
			"năm/2025. Tiếp | năm 2025. Tiếp", "gồm/5 đơn vị | gồm 5 đơn vị", "các/(xã, phường) | các (xã, phường)", "-5/-6 | -5 -6" })
	void aLineEndCountsBetweenParagraphsOnly(String lines, String paragraphs) {
		assertEquals(paragraphs.replace("~", "\n"), QuotedTexts.fromQuoted("\"\"\"\n" + lines.replace("/", "\n") + "\n\"\"\""));
	}

	@Test
	void textsComeOutInNfc() {
		String text = "Sở Công Thương, quyền hạn";
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		assertEquals(text, QuotedTexts.fromQuoted('"' + decomposed + '"'));
		assertEquals(text, QuotedTexts.fromQuoted("\"\"\"\n\t" + decomposed + "\n\t\"\"\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "a \" b", "C:\\tệp\\", "\\\"", "\"" })
	void aLineIsWrittenSoThatItIsReadAgain(String text) {
		assertEquals(text, QuotedTexts.fromQuoted(QuotedTexts.toQuoted(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a\nb", "- a\n\t+ b\n- c", "a\n1. b\nc", "a \"b\" \\" })
	void aBlockIsWrittenSoThatItIsReadAgain(String text) {
		assertEquals(text, QuotedTexts.fromQuoted(QuotedTexts.toTextBlock(text)));
	}
}
