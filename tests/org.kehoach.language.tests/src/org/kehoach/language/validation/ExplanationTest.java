// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.language.messages.IssueCodes;

class ExplanationTest {

	static List<String> codes() {
		List<String> codes = new ArrayList<>(IssueCodes.all());
		catalog().all().forEach(rule -> codes.add(rule.code()));
		return codes;
	}

	private static RuleCatalog catalog() {
		return PlanTexts.INJECTOR.getInstance(RuleCatalog.class);
	}

	@ParameterizedTest
	@MethodSource("codes")
	void everyKindOfFindingIsExplainedInBothLanguages(String code) {
		Explanation vietnamese = Explanation.of(code, Locale.forLanguageTag("vi")).orElseThrow();
		Explanation english = Explanation.of(code, Locale.ENGLISH).orElseThrow();
		assertNotEquals(vietnamese.title(), english.title());
		assertNotEquals(vietnamese.why(), english.why());
		for (Explanation text : List.of(vietnamese, english)) {
			assertTrue(text.title().matches("\\p{Lu}.*[^.]"), text.title());
			assertTrue(text.why().matches("(?s)[\\p{Lu}«\\d].*\\."), text.why());
		}
		assertEquals(vietnamese.wrong() == null, vietnamese.right() == null, code);
		assertNotEquals("", vietnamese.wrong());
	}

	@Test
	void rulesHaveExamplesAndNothingElseIsExplained() {
		catalog().all().forEach(rule -> {
			Explanation text = Explanation.of(rule.code()).orElseThrow();
			assertTrue(text.wrong() != null && !text.wrong().equals(text.right()), rule.code());
		});
		assertTrue(Explanation.of("KH999").isEmpty());
		assertEquals(codes().size(), codes().stream().distinct().count());
	}

	/** The manual's pages are made of the same texts; {@code -Dkehoach.rewrite=true} writes them anew. */
	@ParameterizedTest
	@CsvSource({ "vi, docs/manual/vi/quy-tac.md", "en, docs/manual/en/rules.md" })
	void theManualSaysTheSame(String language, String page) throws IOException {
		String expected = RulesPage.in(Locale.forLanguageTag(language), catalog());
		if (Boolean.getBoolean("kehoach.rewrite")) {
			Files.writeString(Projects.path(page), expected);
		}
		assertEquals(expected, Projects.read(page), "write it anew with -Dkehoach.rewrite=true");
	}

	@Test
	void mostRulesWarn() {
		assertTrue(catalog().all().stream().filter(rule -> rule.severity() == Severity.WARNING).count() > catalog().all().size() / 2);
	}
}
