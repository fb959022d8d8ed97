// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.documents.conformance.ConformanceChecker;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.docx.DocxDocumentWriter;

/** The template that offices begin with needs no change to give documents of the decree's form. */
class StartingTemplateTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "vi,false,0", "vi,false,2", "en,false,1", "vi,true,0", "en,true,1" })
	void whatComesOutKeepsToTheDecree(String language, boolean decision, int appendices) throws IOException {
		Path template = folder.resolve("mau.docx");
		try (OutputStream out = Files.newOutputStream(template)) {
			StartingTemplate.write(decision, Locale.of(language), out);
		}
		assertEquals(List.of(), Office.check(template));
		AdministrativeDocument document = decision ? Letters.decision(appendices) : Letters.plan(appendices);
		assertEquals(List.of(), Office.check(template, document));
		XWPFDocument filled = Office.fill(template, document);
		assertEquals((decision ? "PP" : "P") + "L".repeat(appendices), Office.sections(filled));
		assertTrue(Office.lines(filled).stream().noneMatch(line -> line.contains("«")), () -> Office.lines(filled).toString());
		// the sample is short of words, which is no matter of form
		assertEquals(deviations(new DocxDocumentWriter(), document), deviations(new OfficeTemplate(template), document));
	}

	private List<String> deviations(DocumentWriter writer, AdministrativeDocument document) throws IOException {
		Path file = folder.resolve("ke-hoach.docx");
		try (OutputStream out = Files.newOutputStream(file)) {
			writer.write(document, out);
		}
		return new ConformanceChecker(Locale.ENGLISH).check(file).with(Outcome.DEVIATES).stream()
				.map(deviation -> deviation.property().code() + " " + deviation.found()).toList();
	}
}
