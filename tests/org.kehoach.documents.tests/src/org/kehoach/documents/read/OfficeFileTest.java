// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.read.OfficeFileException.Reason;

/** What cannot be read is refused with its reason, and nothing else happens. */
class OfficeFileTest {

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void nameTheFile() {
		file = folder.resolve("a.docx");
	}

	private static Reason refused(Path path) {
		OfficeFileException refused = assertThrows(OfficeFileException.class, () -> {
			try (OfficeFile open = OfficeFile.open(path)) {
				open.wordText().xml();
			}
		});
		return refused.reason();
	}

	private byte[] word() throws Exception {
		try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
			document.createParagraph().createRun().setText("Kế hoạch");
			document.write(out);
		}
		return Files.readAllBytes(file);
	}

	@Test
	void aWordFileIsRead() throws Exception {
		word();
		try (OfficeFile open = OfficeFile.open(file)) {
			assertEquals("Kế hoạch", open.wordText().xml().getDocumentElement().getTextContent().strip());
			assertTrue(open.wordText().related("no such").isEmpty());
			assertTrue(open.wordText().relatedAs("no such").isEmpty());
		}
		// The file is left as it was, and may be deleted.
		Files.delete(file);
	}

	@Test
	void noFileAFolderAnEmptyFile() throws Exception {
		assertEquals(Reason.MISSING, refused(file));
		assertEquals(Reason.FOLDER, refused(folder));
		assertEquals(Reason.EMPTY, refused(Files.createFile(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kế hoạch", "%PDF-1.7 plan", "{\\rtf1 plan}", "<html><body>plan</body></html>", "P" })
	void otherFormats(String content) throws Exception {
		assertEquals(Reason.NOT_OFFICE, refused(Files.writeString(file, content)));
	}

	@Test
	void theFormatOfOldWord() throws Exception {
		ole("WordDocument");
		assertEquals(Reason.OLD_WORD, refused(file));
	}

	@Test
	void aPassword() throws Exception {
		ole("EncryptedPackage");
		assertEquals(Reason.ENCRYPTED, refused(file));
	}

	private void ole(String entry) throws Exception {
		try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
			files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
			files.writeFilesystem(out);
		}
	}

	@Test
	void aSpreadsheetHasNoWordText() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			workbook.createSheet();
			workbook.write(out);
		}
		assertEquals(Reason.NOT_WORD, refused(file));
	}

	@Test
	void aCutFileIsRefusedWhereverItIsCut() throws Exception {
		byte[] all = word();
		for (int length = 30; length < all.length; length += all.length / 20) {
			Files.write(file, Arrays.copyOf(all, length));
			assertEquals(Reason.DAMAGED, refused(file), "cut at " + length);
		}
	}

	@Test
	void aZipOfSomethingElse() throws Exception {
		zip("readme.txt", "hello");
		Reason reason = refused(file);
		assertTrue(reason == Reason.DAMAGED || reason == Reason.NOT_WORD, reason::toString);
	}

	@Test
	void entitiesAreNotExpanded() throws Exception {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		document("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><d>&e;</d>");
		assertEquals(Reason.DAMAGED, refused(file));
		document("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>");
		assertEquals(Reason.DAMAGED, refused(file));
	}

	@Test
	void aBombIsNotUnpacked() throws Exception {
		document("<d>" + " ".repeat(OfficePart.LARGEST) + "</d>");
		assertTrue(Files.size(file) < 1 << 20);
		assertEquals(Reason.TOO_BIG, refused(file));
	}

	private void document(String xml) throws Exception {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, "[Content_Types].xml",
					"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\""
							+ "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
			put(zip, "document.xml", xml);
		}
	}

	private void zip(String name, String content) throws Exception {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			put(zip, name, content);
		}
	}

	private static void put(ZipOutputStream zip, String name, String content) throws Exception {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonSaysWhatToDo(Reason reason) {
		OfficeFileException refused = new OfficeFileException(file, reason, null);
		String vietnamese = refused.message(Locale.forLanguageTag("vi"));
		String english = refused.message(Locale.ENGLISH);
		assertNotEquals(vietnamese, english);
		assertTrue(vietnamese.matches("(?s).*a\\.docx: .*\\. \\p{Lu}.*\\.|.*a\\.docx: .*Hãy.*\\."), vietnamese);
		assertTrue(english.matches("(?s).*a\\.docx: .*\\. \\p{Lu}.*\\."), english);
	}
}
