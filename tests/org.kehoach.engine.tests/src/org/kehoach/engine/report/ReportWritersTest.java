// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

import org.junit.jupiter.api.Test;

class ReportWritersTest {

	private static final String HOSTILE = "<script>alert(\"x\")</script> & '<img src=x onerror=y>'";

	@FunctionalInterface
	private interface Writing {
		void to(Writer out) throws IOException;
	}

	private static String text(Writing writing) throws IOException {
		StringWriter out = new StringWriter();
		writing.to(out);
		return out.toString();
	}

	private static ReportTable table(List<List<Cell>> rows) {
		return new ReportTable("Bảng", List.of("Tên", "Số", "Nội dung"), rows, "Không có.");
	}

	private static Report report(ReportTable... tables) {
		return new Report("Tiêu đề", List.of("Ghi chú"), List.of(tables));
	}

	@Test
	void textIsAlignedAndNumbersStandRight() throws IOException {
		Report report = report(table(List.of(List.of(Cell.name("Đ"), Cell.of(5), Cell.of("một")),
				List.of(Cell.name("dài hơn"), Cell.of(100), Cell.of("hai\nba")))), table(List.of()));
		assertEquals("""
				Tiêu đề
				Ghi chú

				Bảng
				  Tên       Số  Nội dung
				  Đ          5  một
				  dài hơn  100  hai ba

				Bảng
				  Không có.
				""", text(out -> TextReport.write(report, out)));
	}

	@Test
	void lettersWithLooseAccentsAreOneWide() throws IOException {
		String loose = java.text.Normalizer.normalize("ệ", java.text.Normalizer.Form.NFD);
		Report report = report(table(List.of(List.of(Cell.name(loose), Cell.of(1), Cell.of("x")))));
		assertTrue(text(out -> TextReport.write(report, out)).contains("  ệ     1  x\n"));
	}

	@Test
	void longTextsAreShortenedButNamesAndTheLastColumnAreNot() throws IOException {
		String sentence = "rất dài ".repeat(20).strip();
		Report report = report(table(List.of(List.of(Cell.of(sentence), Cell.of(1), Cell.of(sentence)),
				List.of(Cell.name("a".repeat(60)), Cell.of(1), Cell.of("")))));
		String text = text(out -> TextReport.write(report, out));
		assertTrue(text.contains("…"));
		assertTrue(text.contains("1  " + sentence + "\n"));
		assertTrue(text.contains("a".repeat(60)));
	}

	@Test
	void controlCharactersDoNotReachTheTerminal() throws IOException {
		Report report = report(table(List.of(List.of(Cell.of("\u001b[31mđỏ"), Cell.of(1), Cell.of("a\u0007\u202eb")))));
		assertFalse(text(out -> TextReport.write(report, out)).matches("(?s).*[\\u001b\\u0007\\u202e].*"));
	}

	@Test
	void aSheetGetsNoFormulas() throws IOException {
		ReportTable table = table(List.of(List.of(Cell.of("=1+1"), Cell.of(-5), Cell.of("a,\"b\"\nc")),
				List.of(Cell.of("@x"), Cell.of(1), Cell.of("-2"))));
		assertEquals("Tên,Số,Nội dung\r\n'=1+1,-5,\"a,\"\"b\"\"\nc\"\r\n'@x,1,'-2\r\n", text(out -> CsvReport.write(table, out)));
	}

	@Test
	void userTextNeverBecomesMarkup() throws IOException {
		Report report = new Report(HOSTILE, List.of(HOSTILE), List.of(
				new ReportTable(HOSTILE, List.of(HOSTILE), List.of(List.of(Cell.name(HOSTILE))), HOSTILE),
				new ReportTable(HOSTILE, List.of(HOSTILE), List.of(), HOSTILE)));
		String page = text(out -> HtmlReport.write(report, out));
		assertFalse(page.contains("<script"));
		assertFalse(page.contains("<img"));
		assertTrue(page.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;"));
	}

	@Test
	void thePageNeedsNothingElse() throws IOException {
		String page = text(out -> HtmlReport.write(report(table(List.of())), out));
		assertFalse(page.matches("(?s).*(http:|https:|<link|@import|src=).*"));
		assertTrue(page.contains("<html lang="));
	}

	@Test
	void aRowMustFitItsColumns() {
		List<List<Cell>> rows = List.of(List.of(Cell.of("một")));
		assertThrows(IllegalArgumentException.class, () -> table(rows));
	}
}
