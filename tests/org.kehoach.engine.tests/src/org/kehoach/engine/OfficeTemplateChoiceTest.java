// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which template documents are made in, and what is told of those that do not follow it. */
class OfficeTemplateChoiceTest {

	private static final String MARK = "Nơi gửi:";

	@TempDir
	private Path folder;
	private Path plans;
	private Path template;
	private Locale before;

	@BeforeEach
	void write() throws Exception {
		before = Locale.getDefault();
		// the template's words below are Vietnamese
		Locale.setDefault(Locale.forLanguageTag("vi"));
		plans = Files.createDirectories(folder.resolve("ke-hoach"));
		Files.writeString(plans.resolve("a.kehoach"), "kế hoạch A \"Việc năm 2026\" {\n\tnơi nhận \"Như trên\"\n}\n");
		Files.writeString(plans.resolve("kehoach.properties"), "template = mau.docx\n");
		template = OfficeFiles.startTemplate(plans.resolve("mau.docx"), false);
		replace(template, "Nơi nhận:", MARK);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	private static void replace(Path docx, String from, String to) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(docx)) {
			Path part = zip.getPath("word/document.xml");
			Files.writeString(part, Files.readString(part).replace(from, to));
		}
	}

	private DocumentResult make(List<String> formats, Path wanted) throws EngineException {
		return new Engine().document(new DocumentRequest(plans, folder.resolve("ra"), formats, BuildMode.ISSUE, false, wanted), ProgressListener.NONE);
	}

	private static boolean follows(Path docx) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(docx)) {
			return Files.readString(zip.getPath("word/document.xml")).contains(MARK);
		}
	}

	@Test
	void theSettingHoldsUnlessAnotherTemplateOrNoneIsWanted() throws Exception {
		assertTrue(follows(make(List.of("docx"), null).files().getFirst()));
		assertFalse(follows(make(List.of("docx"), DocumentRequest.NO_TEMPLATE).files().getFirst()));
		Path other = OfficeFiles.startTemplate(folder.resolve("khac.docx"), false);
		assertFalse(follows(make(List.of("docx"), other).files().getFirst()));
	}

	@Test
	void filesThatDoNotFollowTheTemplateAreTold() throws Exception {
		List<String> told = make(List.of("docx", "pdf", "html"), null).templates().notes();
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().startsWith("mau.docx: MAU25 ") && told.getFirst().contains("PDF, HTML"), told.getFirst());
		assertEquals(1, make(List.of("pdf"), null).templates().notes().size(), "also without a Word file");
		assertEquals(List.of(), make(List.of("docx"), null).templates().notes());
		assertEquals(List.of(), make(List.of("docx", "pdf"), DocumentRequest.NO_TEMPLATE).templates().notes());
		assertEquals(List.of(), make(List.of("pdf"), DocumentRequest.NO_TEMPLATE).templates().notes());
	}

	@Test
	void aTemplateIsLookedAtWithoutWriting() throws Exception {
		assertTrue(OfficeFiles.checkTemplate(template).good());
		replace(template, "nội dung", "noi dungg");
		TemplateReport report = OfficeFiles.checkTemplate(template);
		assertTrue(report.errors().getFirst().startsWith("mau.docx: MAU01 "), report.errors().toString());
		assertEquals(List.of(), report.marked());
		try (var files = Files.list(plans)) {
			assertEquals(3, files.count());
		}
		assertThrows(EngineException.class, () -> OfficeFiles.checkTemplate(plans.resolve("a.kehoach")));
	}
}
