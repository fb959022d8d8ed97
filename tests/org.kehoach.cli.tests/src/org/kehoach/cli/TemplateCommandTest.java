// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office templates from the command line: begin with one, check it, and write documents in it. */
class TemplateCommandTest {

	/** Test modules run in their own folder, {@code tests/org.kehoach.cli.tests}. */
	private static final Path EXAMPLES = Path.of("../../examples");
	private static final String PLAN = EXAMPLES.resolve("quang-tri/kh-so-cong-thuong.kehoach").toString();

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

	private String file(String name) {
		return folder.resolve(name).toString();
	}

	private String template(String name, String... paragraphs) throws Exception {
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(folder.resolve(name))) {
			document.createStyles();
			for (String text : paragraphs) {
				document.createParagraph().createRun().setText(text);
			}
			document.write(out);
		}
		return file(name);
	}

	@Test
	void aStartedTemplateIsGoodAndGivesADocumentOfTheDecreesForm() {
		assertEquals(ExitStatus.OK, Run.of("template", file("mau.docx")).status());
		assertEquals("Mẫu dùng được.\n", Run.of("template", "--check", file("mau.docx")).out());
		Run written = Run.of("document", PLAN, "-o", file("out"), "--template", file("mau.docx"));
		assertEquals(ExitStatus.INCOMPLETE, written.status(), written.out());
		assertFalse(written.out().contains("MAU"), written.out());
		conformsButForBlanks();
		Run again = Run.of("template", file("mau.docx"));
		assertEquals(ExitStatus.COULD_NOT_RUN, again.status());
		assertTrue(again.err().contains("Đã có tệp"), again.err());
	}

	/** The examples have no number or no signatory yet. */
	private void conformsButForBlanks() {
		Run conform = Run.of("conform", file("out"));
		assertEquals(ExitStatus.INCOMPLETE, conform.status(), conform.out());
		assertFalse(conform.out().contains(": lệch ND30"), conform.out());
	}

	@Test
	void aPlanWithADecisionHasATemplateForBoth() {
		assertEquals(ExitStatus.OK, Run.of("template", file("qd.docx"), "--decision").status());
		String plan = EXAMPLES.resolve("hai-phong/le-ich-moc-ke-hoach.kehoach").toString();
		assertEquals(ExitStatus.INCOMPLETE, Run.of("document", plan, "-o", file("out"), "--template", file("qd.docx")).status());
		conformsButForBlanks();
	}

	@Test
	void aTemplateWithErrorsIsToldMarkedAndNotUsed() throws Exception {
		String template = template("mau.docx", "«trích yếu»", "«nội dug»", "«căn cứ»", "«phụ lục»");
		Run run = Run.of("document", PLAN, "-o", file("out"), "--template", template, "--format", "docx,html");
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().startsWith("Mẫu: mau.docx: MAU01 đoạn 2 (“«nội dug»”): không có chỗ điền nào tên là «nội dug»."), run.out());
		assertTrue(run.out().contains("Có phải là «nội dung»?\n"), run.out());
		assertTrue(run.out().contains("Các lỗi được đánh dấu trong: " + folder.resolve("out/mau-danh-dau-loi.docx")), run.out());
		assertTrue(Files.exists(folder.resolve("out/mau-danh-dau-loi.docx")));
		assertTrue(Files.exists(folder.resolve("out/KHSoCongThuong2025H2.html")));
		assertFalse(Files.exists(folder.resolve("out/KHSoCongThuong2025H2.docx")));
		Run check = Run.of("template", "--check", template);
		assertEquals(ExitStatus.ERRORS_FOUND, check.status());
		assertTrue(Files.exists(folder.resolve("mau-danh-dau-loi.docx")));
	}

	@Test
	void whatCannotBeATemplateIsSaid() throws Exception {
		String text = Files.writeString(folder.resolve("mau.doc"), "nội dung").toString();
		Run wrong = Run.of("document", PLAN, "-o", file("out"), "--template", text);
		assertEquals(ExitStatus.COULD_NOT_RUN, wrong.status());
		assertTrue(wrong.err().contains("không phải là tệp Word"), wrong.err());
		Run format = Run.of("document", PLAN, "-o", file("out"), "--template", file("mau.docx"), "--format", "pdf");
		assertEquals(ExitStatus.COULD_NOT_RUN, format.status());
		assertTrue(format.err().contains("--format docx"), format.err());
	}

	@Test
	void aTemplateIsNeverReplacedByADocument() throws Exception {
		String template = template("KHSoCongThuong2025H2.docx", "«trích yếu»", "«căn cứ»", "«nội dung»", "«phụ lục»");
		Run run = Run.of("document", PLAN, "-o", folder.toString(), "--template", template);
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("ghi đè lên chính mẫu"), run.err());
		assertEquals("Mẫu dùng được.\n", Run.of("template", "--check", template).out());
	}

	@Test
	void theSettingsOfAFolderNameItsTemplate() throws Exception {
		template("mau.docx", "THƯ NGỎ", "«trích yếu»", "«căn cứ»", "«nội dung»");
		Files.writeString(folder.resolve("kehoach.properties"), "template = mau.docx\nseverity.KH210 = off\n");
		Files.writeString(folder.resolve("a.kehoach"), "kế hoạch KHA \"Cải cách hành chính năm 2026\" {\n\tthời kỳ 2026\n\tmục đích \"Làm tốt hơn.\"\n}\n");
		Run run = Run.of("document", file("a.kehoach"), "-o", file("out"));
		assertTrue(Files.exists(folder.resolve("out/KHA.docx")), run.out());
		try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("out/KHA.docx")))) {
			assertEquals("THƯ NGỎ", document.getParagraphs().getFirst().getText());
		}
	}
}
