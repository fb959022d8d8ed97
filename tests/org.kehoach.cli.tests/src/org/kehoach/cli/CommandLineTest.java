// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print and how they end. */
class CommandLineTest {

	private static final String SOUND = """
			kế hoạch A "Kế hoạch A" {
				thời kỳ 2025 - 2025
			}
			""";
	private static final String REGISTRY = "danh mục D \"D\" { }\n";

	@TempDir
	private Path folder;
	private Locale before;

	@BeforeEach
	void useVietnamese() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("a.kehoach"), text);
	}

	private String source() {
		return folder.toString();
	}

	@Test
	void aCleanFolderEndsWithZeroAndASummary() throws Exception {
		write(REGISTRY);
		Run run = Run.of("check", source());
		assertEquals(new Run(ExitStatus.OK, "1 tệp, 0 kế hoạch, 0 mục, 0 liên kết.\n0 lỗi, 0 cảnh báo, 0 lưu ý.\n", ""), run);
	}

	@Test
	void tasksOfAUnitAreWrittenInTheFormatsThatAreAskedFor() throws Exception {
		write("""
				danh mục D "D" { cơ quan S "Sở Nội vụ" ký hiệu SNV }
				kế hoạch A "A" { dùng danh mục D cơ quan S thời kỳ 2025 - 2025
					lĩnh vực thể chế T "T" { nhiệm vụ N1 "một" { chủ trì S thời hạn quý III } }
				}
				""");
		Path output = folder.resolve("out");
		Run run = Run.of("tasks", source(), "-o", output.toString(), "--unit", "so noi vu", "--format", "csv,ics");
		assertEquals(ExitStatus.OK, run.status(), run.out() + run.err());
		assertTrue(run.out().endsWith("2 tệp đã ghi.\n"), run.out());
		assertTrue(Files.readString(output.resolve("NhiemVu-S.csv")).contains("một"));
		assertTrue(Files.readString(output.resolve("NhiemVu-S.ics")).contains("DTSTART;VALUE=DATE:20250930"));
		Run unknown = Run.of("tasks", source(), "-o", output.toString(), "--unit", "khong co");
		assertEquals(ExitStatus.COULD_NOT_RUN, unknown.status());
		assertEquals("kehoach: Không có đơn vị «khong co» trong các kế hoạch. Đơn vị có nhiệm vụ, ví dụ: D.S (Sở Nội vụ).\n", unknown.err());
	}

	@Test
	void rulesAreListedOneALineCodeFirst() {
		Run run = Run.of("rules");
		assertEquals(ExitStatus.OK, run.status());
		assertTrue(run.out().lines().count() > 90, run.out());
		assertTrue(run.out().lines().allMatch(line -> line.matches("KH\\d{3} (lỗi|cảnh báo|lưu ý) \\p{Lu}.*")), run.out());
		assertEquals(run.out().lines().sorted().toList(), run.out().lines().toList());
	}

	@Test
	void aRuleIsExplainedWithAWrongAndARightExample() {
		Run run = Run.of("explain", "kh204");
		assertEquals(ExitStatus.OK, run.status());
		assertTrue(run.out().startsWith("KH204 cảnh báo Nhiều hoặc không rõ đầu mối chủ trì\n\nMỗi nhiệm vụ"), run.out());
		assertTrue(run.out().contains("Chưa đúng:\n    chủ trì VanPhong, PhongKinhTe\n\nĐúng:\n    chủ trì VanPhong\n"), run.out());
		assertEquals(new Run(ExitStatus.COULD_NOT_RUN, "", "kehoach: Không có quy tắc «KH999». Gõ «kehoach rules» để xem các mã.\n"
				+ "Gõ «kehoach help» để xem các lệnh.\n"), Run.of("explain", "KH999"));
		assertTrue(Run.of("explain").err().contains("kehoach explain MÃ"));
	}

	@Test
	void warningsAloneEndWithZero() throws Exception {
		write(SOUND.replace("\n}", "\n\tlĩnh vực thể chế T \"T\" { nhiệm vụ N1 \"N\" }\n}"));
		Run run = Run.of("check", source());
		assertEquals(ExitStatus.OK, run.status());
		assertTrue(run.out().contains(": cảnh báo KH201 Nhiệm vụ «N1» chưa có sản phẩm."), run.out());
	}

	@Test
	void errorsEndWithOneAndNamePlace() throws Exception {
		Path file = write(SOUND.replace("2025 - 2025", "31/2/2025 - 2025"));
		Run run = Run.of("check", source());
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().contains(file + ":2:10: lỗi KH004 Không có ngày «31/2/2025»."), run.out());
	}

	@Test
	void englishOnAnEnglishSystem() throws Exception {
		Locale.setDefault(Locale.UK);
		write(SOUND.replace("2025 - 2025", "31/2/2025 - 2025"));
		Run run = Run.of("check", source());
		assertTrue(run.out().contains(": error KH004 There is no date «31/2/2025»."), run.out());
		assertTrue(run.out().contains("1 error, "), run.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "chek", "--kiem-tra", "check", "build x", "check a b", "check x -o y", "build x -o", "check --check x", "check --to en x",
			"keywords x", "keywords --to x", "format -o y x", "export x",
			"export x -o y --draft", "build x -o y --electronic", "document x", "check x --format html" })
	void wrongWordsEndWithTwoAndNoTrace(String line) {
		Run run = Run.of(line.split(" "));
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("kehoach: "), run.err());
		assertEquals(2, run.err().lines().count(), run.err());
	}

	@Test
	void aMissingFolderEndsWithTwo() {
		Run run = Run.of("check", folder.resolve("khong-co").toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().startsWith("kehoach: Không có thư mục"), run.err());
		assertEquals("", run.out());
	}

	@Test
	void anOutputFolderThatCannotBeWrittenEndsWithTwo() throws Exception {
		write(SOUND.replace("\n}", "\n\tphụ lục P \"P\" { cột nhiệm vụ \"N\" }\n}"));
		Path output = Files.writeString(folder.resolve("out"), "");
		Run run = Run.of("build", source(), "-o", output.toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains(output.toString()), run.err());
	}

	@Test
	void tablesTellsErrorsOnly() throws Exception {
		write(SOUND.replace("\n}", "\n\tlĩnh vực thể chế T \"T\" { nhiệm vụ N1 \"N\" }\n\tphụ lục P \"P\" { cột nhiệm vụ \"N\" }\n}"));
		Run run = Run.of("tables", source(), "-o", folder.resolve("out").toString(), "--format", "html");
		assertEquals(ExitStatus.OK, run.status());
		assertFalse(run.out().contains("KH201"), run.out());
		assertTrue(run.out().contains("Đã ghi: ") && run.out().contains("A-P.html"), run.out());
	}

	@Test
	void formattingIsCheckedThenDone() throws Exception {
		Path file = write(SOUND.replace("\t", "  "));
		Run checked = Run.of("format", "--check", source());
		assertEquals(ExitStatus.ERRORS_FOUND, checked.status());
		assertEquals("Chưa theo định dạng: " + file + "\nĐã xem 1 tệp: 1 tệp có thay đổi, 0 tệp để nguyên vì có lỗi.\n", checked.out());
		Run done = Run.of("format", source());
		assertEquals(ExitStatus.OK, done.status());
		assertEquals(SOUND, Files.readString(file));
		assertEquals(ExitStatus.OK, Run.of("format", "--check", source()).status());
	}

	@Test
	void aFileWithErrorsIsNotFormatted() throws Exception {
		Path file = write("kế hoạch {");
		Run run = Run.of("format", source());
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().startsWith(file + ":1:1: lỗi KH001 "), run.out());
		assertEquals("kế hoạch {", Files.readString(file));
	}

	@Test
	void keywordsGoToEnglishAndBack() throws Exception {
		Path file = write(SOUND);
		assertEquals(ExitStatus.OK, Run.of("keywords", "--to", "en", source()).status());
		assertEquals("plan A \"Kế hoạch A\" {\n\tperiod 2025 - 2025\n}\n", Files.readString(file));
		assertEquals(ExitStatus.OK, Run.of("keywords", source(), "--to", "vi").status());
		assertEquals(SOUND, Files.readString(file));
	}

	@Test
	void exportsAndNamesTheFile() throws Exception {
		write(SOUND);
		Path output = folder.resolve("out");
		Run run = Run.of("export", source(), "-o", output.toString(), "--format", "json,xmi");
		assertEquals(ExitStatus.OK, run.status());
		assertTrue(run.out().contains("Đã ghi: " + output.resolve(folder.getFileName() + ".json")), run.out());
		assertTrue(Files.exists(output.resolve(folder.getFileName() + ".xmi")));
	}

	@Test
	void plansWithErrorsAreNotExported() throws Exception {
		write(SOUND.replace("2025 - 2025", "31/2/2025 - 2025"));
		Run run = Run.of("export", source(), "-o", folder.resolve("out").toString());
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().contains("KH004") && run.out().contains("Chưa xuất"), run.out());
	}

	@Test
	void helpNamesEveryCommandAndFormat() {
		for (String word : List.of("help", "--help", "-h")) {
			Run run = Run.of(word);
			assertEquals(ExitStatus.OK, run.status());
			for (String named : List.of("check", "build", "tables", "format", "keywords", "export", "version", "docx", "xlsx", "html", "json",
					"xmi")) {
				assertTrue(run.out().contains(named), named);
			}
		}
	}

	@Test
	void aDocumentWithBlanksIsWrittenAndTheStatusSaysSo() throws Exception {
		write(SOUND);
		Path output = folder.resolve("out");
		Run run = Run.of("document", source(), "-o", output.toString(), "--format", "docx,pdf,html", "--electronic");
		assertEquals(ExitStatus.INCOMPLETE, run.status());
		assertEquals(3, ExitStatus.INCOMPLETE.code());
		assertTrue(run.out().contains("Còn thiếu: A: Kế hoạch: chưa có người ký"), run.out());
		for (String format : List.of("docx", "pdf", "html")) {
			assertTrue(Files.size(output.resolve("A." + format)) > 1000);
		}
	}

	@Test
	void anUnknownDocumentFormatIsRefused() throws Exception {
		write(SOUND);
		Run run = Run.of("document", source(), "-o", folder.resolve("out").toString(), "--format", "odt");
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("docx, pdf, html"), run.err());
	}

	@Test
	void everyCommandAndItsOptionsAreExplained() {
		for (Locale language : List.of(Locale.forLanguageTag("vi"), Locale.UK)) {
			Locale.setDefault(language);
			for (Command command : Commands.all()) {
				Run run = Run.of("help", command.name());
				assertEquals(ExitStatus.OK, run.status());
				assertTrue(run.out().startsWith("kehoach " + command.name()), run.out());
			}
		}
		assertTrue(Run.of("help", "build").out().contains("-o, --output "));
	}

	@Test
	void versionIsThatOfTheBundle() {
		Run run = Run.of("version");
		assertTrue(run.out().matches("Kehoach Workbench \\d+\\.\\d+\\.\\d+\\R"), run.out());
	}
}
