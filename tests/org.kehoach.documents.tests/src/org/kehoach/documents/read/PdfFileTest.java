// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.documents.conformance.ConformanceChecker;
import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.PropertyCatalog;
import org.kehoach.documents.read.OfficeFileException.Reason;

/** PDFs that cannot be measured get a message that says what to do. */
class PdfFileTest {

	@TempDir
	private Path folder;

	private Path file() {
		return folder.resolve("a.pdf");
	}

	/** A page of text in a font that is not embedded, and an empty one. */
	private Path written(String userPassword, String ownerPassword) throws IOException {
		try (PDDocument document = new PDDocument()) {
			PDPage page = new PDPage();
			document.addPage(page);
			document.addPage(new PDPage());
			try (PDPageContentStream content = new PDPageContentStream(document, page)) {
				content.beginText();
				content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
				content.newLineAtOffset(100, 600);
				content.showText("KE HOACH");
				content.endText();
			}
			if (ownerPassword != null) {
				document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
			}
			document.save(file().toFile());
		}
		return file();
	}

	private static OfficeFileException refused(Path file) {
		return assertThrows(OfficeFileException.class, () -> new ConformanceChecker(Locale.ENGLISH).check(file));
	}

	@Test
	void aFileIsKnownByItsFirstBytesNotByItsName() throws Exception {
		assertTrue(PdfFile.isPdf(written(null, null)));
		assertFalse(PdfFile.isPdf(Files.writeString(folder.resolve("b.pdf"), "no pdf")));
		assertFalse(PdfFile.isPdf(folder.resolve("none.pdf")));
		assertEquals(Reason.NOT_OFFICE, refused(folder.resolve("b.pdf")).reason());
		assertEquals(Reason.MISSING, refused(folder.resolve("none.pdf")).reason());
	}

	@Test
	void aPasswordToOpenItIsTold() throws Exception {
		OfficeFileException e = refused(written("open", "owner"));
		assertEquals(Reason.ENCRYPTED_PDF, e.reason());
		assertTrue(e.message(Locale.ENGLISH).contains("a password protects the PDF"), e.message(Locale.ENGLISH));
	}

	@Test
	void aPasswordToChangeItDoesNotHinderReading() throws Exception {
		assertEquals(PropertyCatalog.all().size(), new ConformanceChecker(Locale.ENGLISH).check(written("", "owner")).results().size());
	}

	@Test
	void pagesWithoutLettersAreScanned() throws Exception {
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(file().toFile());
		}
		assertEquals(Reason.SCANNED, refused(file()).reason());
		assertTrue(refused(file()).message(Locale.forLanguageTag("vi")).contains("bản quét"));
	}

	@Test
	void fontsThatAreOnlyNamedAndEmptyPagesAreTold() throws Exception {
		ConformanceReport report = new ConformanceChecker(Locale.ENGLISH).check(written(null, null));
		assertEquals(2, report.notes().size(), report.notes()::toString);
		assertTrue(report.notes().getFirst().contains("Helvetica"), report.notes()::toString);
		assertTrue(report.notes().getLast().endsWith(": 2."), report.notes()::toString);
	}

	/** Whatever is cut off or turned round, there is a report or a message. */
	@Test
	void spoiltFilesAreToldOrMeasured() throws Exception {
		byte[] bytes = Files.readAllBytes(written(null, null));
		Random random = new Random(7);
		for (int i = 0; i < 60; i++) {
			byte[] spoilt = Arrays.copyOf(bytes, i % 2 == 0 ? bytes.length : 9 + random.nextInt(bytes.length - 9));
			for (int change = 0; change < 8; change++) {
				spoilt[9 + random.nextInt(spoilt.length - 9)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve("s.pdf"), spoilt);
			try {
				assertEquals(PropertyCatalog.all().size(), new ConformanceChecker(Locale.ENGLISH).check(file).results().size());
			} catch (OfficeFileException e) {
				assertTrue(e.message(Locale.ENGLISH).startsWith(file + ": "), e.message(Locale.ENGLISH));
			}
		}
	}
}
