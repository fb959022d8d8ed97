// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.language.PlanTexts;

class KeywordTableTest {

	static Stream<Keyword> keywords() {
		return KeywordTable.get().all().stream();
	}

	@Test
	void holdsTheKeywordsOfTheGrammarAndNothingElse() {
		Set<String> inGrammar = GrammarUtil.getAllKeywords(PlanTexts.INJECTOR.getInstance(IGrammarAccess.class).getGrammar()).stream()
				.filter(keyword -> Character.isLetter(keyword.charAt(0))).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(inGrammar, keywords().map(Keyword::vietnamese).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void noKeywordStandsTwice() {
		Map<String, Keyword> seen = new HashMap<>();
		keywords().forEach(keyword -> assertNull(seen.put(keyword.vietnamese(), keyword), keyword.vietnamese()));
	}

	@Test
	void everySpellingMeansOneKeyword() {
		Map<String, Keyword> meanings = new HashMap<>();
		keywords().forEach(keyword -> spellings(keyword).forEach(spelling -> {
			Keyword other = meanings.putIfAbsent(folded(spelling), keyword);
			assertTrue(other == null || other == keyword, () -> spelling + " means " + other + " and " + keyword);
		}));
	}

	private static Stream<String> spellings(Keyword keyword) {
		return Stream.concat(Stream.of(keyword.vietnamese(), keyword.english()), keyword.otherSpellings().stream());
	}

	private static String folded(String spelling) {
		return Stream.of(spelling.split(" ")).map(VietnameseWords::canonical).collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void isExplainedInBothLanguages(Keyword keyword) {
		assertTrue(keyword.meaningVi().endsWith(".") && keyword.meaningVi().length() >= 3, keyword.meaningVi());
		assertTrue(keyword.meaningEn().endsWith(".") && keyword.meaningEn().length() >= 3, keyword.meaningEn());
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void isWrittenInOneForm(Keyword keyword) {
		spellings(keyword).forEach(spelling -> {
			assertTrue(Normalizer.isNormalized(spelling, Normalizer.Form.NFC), spelling);
			assertEquals(spelling.strip().replaceAll("\\s+", " "), spelling);
			assertEquals(spelling.toLowerCase(), spelling);
			assertTrue(!spelling.isEmpty(), keyword.vietnamese());
		});
		assertTrue(VietnameseWords.isAscii(keyword.english()), keyword.english());
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void everySpellingIsReadAsTheKeyword(Keyword keyword) {
		String wanted = "'" + keyword.vietnamese() + "'";
		spellings(keyword).forEach(spelling -> assertEquals(List.of(wanted), Tokens.types(spelling), spelling));
	}

	@Test
	void findsByTheSpellingOfTheGrammar() {
		assertEquals("lead", KeywordTable.get().find("chủ trì").orElseThrow().english());
		assertTrue(KeywordTable.get().find("lead").isEmpty());
	}
}
