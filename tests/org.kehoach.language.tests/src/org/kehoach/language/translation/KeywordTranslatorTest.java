// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;

/** There and back again is the same file; and the English one says the same. */
class KeywordTranslatorTest {

	private static final KeywordTranslator TRANSLATOR = PlanTexts.INJECTOR.getInstance(KeywordTranslator.class);

	static List<Path> examples() {
		return Projects.find("examples", ".kehoach");
	}

	private static String english(String text) {
		return TRANSLATOR.translate(text, KeywordLanguage.ENGLISH).text();
	}

	private static String vietnamese(String text) {
		return TRANSLATOR.translate(text, KeywordLanguage.VIETNAMESE).text();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void thereAndBackIsTheSameFile(Path example) {
		// one example is written with English keywords
		String text = vietnamese(Projects.read(example));
		Translated english = TRANSLATOR.translate(text, KeywordLanguage.ENGLISH);
		assertTrue(english.translated() > 0);
		assertEquals(0, english.left());
		assertEquals(text, vietnamese(english.text()));
		assertEquals(english.text(), english(english.text()), "nothing left to translate");
	}

	@Test
	void theEnglishCascadeHasTheSameModel() {
		Map<String, String> before = Projects.everyPlan();
		Map<String, String> after = new LinkedHashMap<>();
		before.forEach((name, text) -> after.put(name, english(text)));
		List<EObject> left = PlanTexts.of(before).files().stream().map(file -> file.getContents().get(0)).toList();
		List<EObject> right = PlanTexts.of(after).files().stream().map(file -> file.getContents().get(0)).toList();
		// wordings included: tables print Vietnamese
		assertTrue(new EcoreUtil.EqualityHelper().equals(left, right));
	}

	@Test
	void everyKeywordComesBack() {
		for (Keyword keyword : KeywordTable.get().all()) {
			String text = "; " + keyword.vietnamese() + " ;";
			assertEquals("; " + keyword.english() + " ;", english(text));
			assertEquals(text, vietnamese(english(text)));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nhiệm vụ N \"nhiệm vụ\" // nhiệm vụ | task N \"nhiệm vụ\" // nhiệm vụ",
			"Nhiệm vụ N | Nhiệm vụ N", "nhiệm  vụ N | nhiệm  vụ N", "ít nhất 5 | ít nhất 5", "tối thiểu 5 | at least 5",
			"nhiệm vụ ^task | task ^task", "tháng 7 | month 7" })
	void onlyCanonicalKeywordsAreTranslated(String before, String after) {
		assertEquals(after, english(before));
		assertEquals(before, vietnamese(after));
	}

	@Test
	void aKeywordThatWouldSwallowTheNextNameStaysVietnamese() {
		// "under heading" is a keyword of its own
		Translated english = TRANSLATOR.translate("thuộc heading nhiệm vụ N", KeywordLanguage.ENGLISH);
		assertEquals(new Translated("thuộc heading task N", 1, 1), english);
		assertEquals("thuộc heading nhiệm vụ N", vietnamese(english.text()));
	}

	@Test
	void aTextThatCannotBeReadStays() {
		assertEquals("\"chưa đóng", english("\"chưa đóng"));
		assertEquals("§ @ task", english("§ @ nhiệm vụ"));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theFormatterLaysOutBothLanguagesAlike(Path example) {
		PlanFormatter formatter = PlanTexts.INJECTOR.getInstance(PlanFormatter.class);
		String english = formatter.format(english(Projects.read(example))).text();
		assertEquals(english, formatter.format(english).text());
		assertFalse(english.isBlank());
	}
}
