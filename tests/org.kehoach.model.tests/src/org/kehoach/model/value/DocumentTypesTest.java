// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kehoach.model.DocumentType;

class DocumentTypesTest {

	/** Decree 30/2020/NĐ-CP, Annex III, and the types of normative documents. */
	@ParameterizedTest
	@CsvSource({ "RESOLUTION, NQ", "DECISION, QĐ", "DIRECTIVE, CT", "REGULATION, QC", "RULES, QyĐ", "COMMUNIQUE, TC", "NOTICE, TB",
			"GUIDELINE, HD", "PROGRAMME, CTr", "PLAN, KH", "OPTION, PA", "SCHEME, ĐA", "PROJECT, DA", "REPORT, BC", "MINUTES, BB",
			"SUBMISSION, TTr", "CONTRACT, HĐ", "URGENT_TELEGRAM, CĐ", "AUTHORIZATION, GUQ", "INVITATION, GM", "DECREE, NĐ",
			"CIRCULAR, TT", "JOINT_CIRCULAR, TTLT", "CONCLUSION, KL" })
	void aTypeHasTheAbbreviationOfTheDecree(DocumentType type, String abbreviation) {
		assertEquals(abbreviation, DocumentTypes.abbreviation(type).orElseThrow());
	}

	@ParameterizedTest
	@EnumSource(names = { "OFFICIAL_LETTER", "LAW", "CONSTITUTION", "ORDINANCE", "STANDARD" })
	void othersHaveNone(DocumentType type) {
		assertEquals("", DocumentTypes.abbreviation(type).orElse(""));
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeHasAWord(DocumentType type) {
		assertFalse(DocumentTypes.word(type).isBlank());
	}
}
