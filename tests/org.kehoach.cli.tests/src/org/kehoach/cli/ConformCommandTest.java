// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measuring Word files from the command line. */
class ConformCommandTest {

	/** Test modules run in their own folder, {@code tests/org.kehoach.cli.tests}. */
	private static final Path EXAMPLES = Path.of("../../examples");

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

	private String word(String name, String text) throws Exception {
		Path file = folder.resolve(name);
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			document.createParagraph().createRun().setText(text);
			document.write(out);
		}
		return file.toString();
	}

	@Test
	void deviationsAreToldWithCodeValueSourceAndPlace() throws Exception {
		String file = word("a.docx", "Căn cứ Luật Ngân sách nhà nước");
		Run run = Run.of("conform", file);
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().contains(
				file + ": lệch ND30-432 Căn cứ: kiểu chữ: hiện không đậm, đứng; cần nghiêng, không đậm (Phụ lục I, Mục II) ở «Căn cứ Luật Ngân sách nhà nước»\n"),
				run.out());
		assertTrue(run.out().contains(file + ": không có để đo: ND30-"), run.out());
		assertTrue(run.out().stripTrailing().endsWith("không có để đo."), run.out());
		assertEquals("", run.err());
	}

	@Test
	void englishReadersReadEnglish() throws Exception {
		Locale.setDefault(Locale.UK);
		assertTrue(Run.of("conform", word("a.docx", "A")).out().contains(" deviates ND30-201 Quốc hiệu: presence: found missing; wanted present (Appendix I, Section II)"));
	}

	@Test
	void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingMeasured() throws Exception {
		Path broken = Files.writeString(folder.resolve("b.docx"), "no zip");
		Run run = Run.of("conform", broken.toString(), word("a.docx", "A"), folder.resolve("c.docx").toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.out().contains("a.docx: lệch ND30-201"), run.out());
		assertTrue(run.err().startsWith("kehoach: " + broken + ": không phải là tệp Word (.docx) hay PDF."), run.err());
		assertTrue(run.err().contains("c.docx: không có tệp này."), run.err());
	}

	@Test
	void aFolderStandsForItsWordFiles() throws Exception {
		Files.createDirectories(folder.resolve("sub"));
		Run empty = Run.of("conform", folder.toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, empty.status());
		assertEquals("kehoach: " + folder + ": không có tệp Word (.docx) hay PDF nào trong thư mục này. Hãy chọn thư mục khác hoặc một tệp.\n", empty.err());
		word("a.docx", "A");
		word("sub/b.DOCX", "B");
		Files.writeString(folder.resolve("~$a.docx"), "lock");
		Files.writeString(folder.resolve("c.txt"), "text");
		Run run = Run.of("conform", folder.toString());
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertEquals(2, run.out().lines().filter(line -> line.endsWith("không có để đo.")).count(), run.out());
		assertEquals("", run.err());
	}

	@Test
	void formats() throws Exception {
		String file = word("a.docx", "A");
		assertTrue(Run.of("conform", file, "--format", "json").out().startsWith("{ \"version\": 1, "));
		assertTrue(Run.of("conform", "--format", "csv", file).out().startsWith("\uFEFFTệp,Mã,"));
		Run unknown = Run.of("conform", file, "--format", "pdf");
		assertEquals(ExitStatus.COULD_NOT_RUN, unknown.status());
		assertTrue(unknown.err().contains("Không có định dạng «pdf». Các định dạng: text, json, csv."), unknown.err());
		assertTrue(Run.of("conform").err().contains("kehoach conform TỆP.docx"));
	}

	@Test
	void whatTheProgramWritesKeepsTheDecree() throws Exception {
		for (String example : List.of("quang-tri", "hai-phong")) {
			Path output = folder.resolve(example);
			assertEquals(ExitStatus.OK, Run.of("tables", EXAMPLES.resolve(example).toString(), "-o", output.toString(), "--format", "docx").status());
			List<String> words;
			try (Stream<Path> files = Files.list(output)) {
				words = files.map(Path::toString).filter(name -> name.endsWith(".docx")).toList();
			}
			assertEquals(1, words.size());
			for (String file : words) {
				Run run = Run.of("conform", file);
				assertEquals(ExitStatus.OK, run.status(), run.out());
				assertTrue(run.out().contains(": 35 đạt, 0 lệch"), run.out());
			}
		}
	}
}
