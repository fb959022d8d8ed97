// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.model.Plan;

class PlanValueConvertersTest {

	private static final IValueConverterService CONVERTERS = PlanTexts.INJECTOR.getInstance(IValueConverterService.class);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ID | N1 | N1", "ID | ^lead | lead", "QName | KH.N1 | KH.N1", "INT | 05 | 5", "Number | 80 | 80",
			"Number | 12,5 | 12.5", "Number | 12.5 | 12.5", "Number | 0.125 | 0.125", "Number | 1.000 | 1000", "Number | 1.000.000 | 1000000",
			"Number | 1,000 | 1.000", "Quarter | I | 1", "Quarter | IV | 4", "Quarter | 3 | 3", "PartialDate | 31/07/2025 | 31/7/2025",
			"PartialDate | 8/9 | 8/9", "PartialDate | 2030 | 2030", "DocumentNumber | /KH-SCT | /KH-SCT",
			"DocumentNumber | 45-NQ/TW | 45-NQ/TW" })
	void readsAValue(String rule, String text, String value) {
		assertEquals(value, CONVERTERS.toValue(text, rule, null).toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "INT | 99999999999", "Quarter | V", "Quarter | 0", "Quarter | 5", "Quarter | iii", "Quarter | 99999999999",
			"PartialDate | 31/6/2025", "PartialDate | 0/7/2025", "PartialDate | 32/1", "PartialDate | 25", "DocumentNumber | 118/25/NĐ-CP" })
	void refusesABadValue(String rule, String text) {
		assertThrows(ValueConverterException.class, () -> CONVERTERS.toValue(text, rule, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ID | N1", "INT | 5", "Number | 12,5", "Number | 80", "Quarter | III", "PartialDate | 31/7/2025",
			"PartialDate | 7/2025", "DocumentNumber | 118/2025/NĐ-CP", "STRING | \"a \\\" b\"", "Prose | \"a\"" })
	void writesAValueAsItIsRead(String rule, String text) {
		assertEquals(text, CONVERTERS.toString(CONVERTERS.toValue(text, rule, null), rule));
	}

	@Test
	void aProseOfSeveralLinesIsWrittenAsABlock() {
		String block = CONVERTERS.toString("a\nb", "Prose");
		assertEquals("\"\"\"\n\ta\n\n\tb\n\t\"\"\"", block);
		assertEquals("a\nb", CONVERTERS.toValue(block, "Prose", null));
	}

	@Test
	void namesAndNumbersComeOutInNfc() {
		assertEquals("SởNộiVụ", CONVERTERS.toValue(Normalizer.normalize("SởNộiVụ", Normalizer.Form.NFD), "ID", null));
		assertEquals("118/2025/NĐ-CP",
				CONVERTERS.toValue(Normalizer.normalize("118/2025/NĐ-CP", Normalizer.Form.NFD), "DocumentNumber", null).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ngày 31/6/2025", "tháng 13/2025", "thời kỳ 1/7/2025 - 31/9/2025", "số 118/25/NĐ-CP", "báo cáo \"a\" thời hạn quý V",
			"báo cáo \"a\" thời hạn cả năm 99999999999", "báo cáo \"a\" thời hạn trước ngày 30/2", "báo cáo \"a\" thời hạn trước ngày 00/7/2025" })
	void aBadValueIsAFindingOnItsLine(String line) {
		PlanTexts plan = PlanTexts.of("kế hoạch K \"k\" {\n" + line + "\nlưu \"VT\"\n}");
		List<Issue> findings = plan.findings();
		assertEquals(List.of(IssueCodes.BAD_VALUE + " 2"), plan.codes(), findings::toString);
		assertTrue(findings.get(0).getMessage().contains("«"), findings.get(0)::getMessage);
		assertEquals("VT", plan.first(Plan.class).getArchive(), "the rest is read");
	}
}
