// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;

class PhrasesTest {

	@Test
	void caseSignsAndBlanksDoNotCount() {
		assertEquals("cấp xã tỷ lệ 100%", Phrases.normal("  Cấp xã: tỷ lệ \u201C100%\u201D.\n"));
	}

	@Test
	void abbreviationsAreWrittenOut() {
		assertEquals("thủ tục hành chính của ủy ban nhân dân xã", Phrases.normal("TTHC của UBND xã"));
		assertEquals("ubndx", Phrases.normal("UBNDx"));
		assertEquals("", Phrases.normal(" - "));
	}

	@Test
	void decomposedLettersAreTheSame() {
		String phrase = "Nâng cao chất lượng dịch vụ công";
		assertEquals(Phrases.normal(phrase), Phrases.normal(Normalizer.normalize(phrase, Normalizer.Form.NFD)));
	}

	@Test
	void aQuickLookAtVietnameseLettersIsEnough() {
		assertNotNull(UsualLetters.normal("Đẩy mạnh CCHC – «Ứng dụng»: 50 % … «ở cơ sở»"));
		assertNull(UsualLetters.normal("A\u0301"), "a mark to be joined with its letter");
		assertNull(UsualLetters.normal("\u212B"), "a sign that NFC writes otherwise");
		assertNull(UsualLetters.normal("\u0130"), "gets two characters when small");
	}

	/** Each letter and sign alone, beside others, and in random order. */
	@Test
	void theQuickLookSaysWhatTheThoroughOneSays() {
		for (char c = 0; c < Character.MIN_SURROGATE; c++) {
			compare(String.valueOf(c));
			compare("a" + c + "b UBND" + c);
		}
		Random random = new Random(5);
		String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊƠƯếỆữ 0123,.;:%–\u00A0\u200Btthc ubnd CCHC ";
		for (int i = 0; i < 5000; i++) {
			StringBuilder phrase = new StringBuilder();
			for (int n = random.nextInt(40); n > 0; n--) {
				phrase.append(letters.charAt(random.nextInt(letters.length())));
			}
			compare(phrase.toString());
		}
	}

	private static void compare(String phrase) {
		String quickly = UsualLetters.normal(phrase);
		if (quickly != null) {
			assertEquals(Phrases.normalOfAny(phrase), quickly, () -> phrase.chars().mapToObj(Integer::toHexString).toList().toString());
		}
	}
}
