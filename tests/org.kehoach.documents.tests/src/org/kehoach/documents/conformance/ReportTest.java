// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyInfo;
import org.kehoach.documents.conformance.measure.PropertyResult;
import org.kehoach.documents.conformance.report.ReportWriter;

class ReportTest {

	private static final PropertyInfo INFO = new PropertyInfo("ND30-103", "Top margin", "Appendix I", "20-25 mm");
	private static final ConformanceReport REPORT = new ConformanceReport(Path.of("a.docx"),
			List.of(new PropertyResult(new PropertyInfo("ND30-101", "Paper", "Appendix I", "A4"), Outcome.KEPT, "A4", List.of()),
					new PropertyResult(INFO, Outcome.DEVIATES, "=1 \"x\"\n\u0001", List.of("«a»", "«b»", "«c»", "«d»", "«e»")),
					new PropertyResult(new PropertyInfo("ND30-1035", "S", "A", "w"), Outcome.BLANK, "…", List.of("«…»")),
					new PropertyResult(new PropertyInfo("ND30-104", "B", "A", "w"), Outcome.NOT_FOUND, "", List.of()),
					new PropertyResult(new PropertyInfo("ND30-105", "L", "A", "w"), Outcome.NOT_FOUND, "", List.of())),
			List.of("A note."));

	private static List<String> written(String format, Locale language, ConformanceReport... reports) {
		List<String> lines = new ArrayList<>();
		ReportWriter writer = ReportWriter.of(format, language, lines::add).orElseThrow();
		writer.begin();
		for (ConformanceReport report : reports) {
			writer.file(report);
		}
		writer.end();
		return lines;
	}

	@Test
	void textTellsDeviationsAndCounts() {
		assertEquals(List.of("a.docx: A note.",
				"a.docx: deviates ND30-103 Top margin: found =1 \"x\"\n\u0001; wanted 20-25 mm (Appendix I) at «a»; «b»; «c» and 2 more",
				"a.docx: left blank, to be filled in ND30-1035 S (A) at «…»", "a.docx: not found, so not measured: ND30-104–ND30-105", "a.docx: against Decree 30/2020/NĐ-CP: 1 kept, 1 deviate, 1 left blank, 2 not found."),
				written("text", Locale.ENGLISH, REPORT));
		assertEquals("a.docx: so với Nghị định 30/2020/NĐ-CP: 1 đạt, 1 lệch, 1 để trống, 2 không có để đo.", written("text", Locale.forLanguageTag("vi"), REPORT).getLast());
	}

	@Test
	void jsonIsWhole() {
		String json = String.join("\n", written("json", Locale.ENGLISH, REPORT, REPORT));
		assertTrue(json.startsWith("{ \"version\": 1, \"files\": [\n  { \"file\": \"a.docx\", \"kept\": 1, \"deviates\": 1, \"blank\": 1, \"notFound\": 2, "), json);
		assertTrue(json.contains("\"code\": \"ND30-103\", \"outcome\": \"deviates\", \"title\": \"Top margin\", \"source\": \"Appendix I\", "
				+ "\"found\": \"=1 \\\"x\\\"\\u000a\\u0001\", \"wanted\": \"20-25 mm\", \"places\": [\"«a»\", \"«b»\", "), json);
		assertTrue(json.contains("\"outcome\": \"notFound\""), json);
		assertEquals(json.chars().filter(letter -> letter == '{').count(), json.chars().filter(letter -> letter == '}').count());
		assertEquals(json.chars().filter(letter -> letter == '[').count(), json.chars().filter(letter -> letter == ']').count());
		assertEquals("{ \"version\": 1, \"files\": [\n] }", String.join("\n", written("json", Locale.ENGLISH)));
	}

	@Test
	void csvIsGuardedAgainstFormulas() {
		List<String> lines = written("csv", Locale.ENGLISH, REPORT);
		assertEquals("\uFEFFFile,Code,Property,Source,Outcome,Found,Wanted,Places", lines.getFirst());
		assertEquals("\"a.docx\",\"ND30-103\",\"Top margin\",\"Appendix I\",\"deviates\",\"'=1 \"\"x\"\" \u0001\",\"20-25 mm\",\"«a»; «b»; «c»; «d»; «e»\"",
				lines.get(2));
		assertEquals(6, lines.size());
	}

	@Test
	void unknownFormat() {
		assertTrue(ReportWriter.of("xml", Locale.ENGLISH, line -> {
		}).isEmpty());
	}
}
