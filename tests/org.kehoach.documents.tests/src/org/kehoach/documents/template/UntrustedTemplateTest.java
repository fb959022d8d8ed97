// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.documents.read.OfficeFileException;

/** Templates come from anybody: nothing in them runs, nothing is fetched. */
class UntrustedTemplateTest {
	private static final String MAIN = "word/document.xml";
	private static final String RELATIONS = "word/_rels/document.xml.rels";
	private static final String TYPES = "[Content_Types].xml";
	private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	@TempDir
	Path folder;

	private Path changed(Consumer<Map<String, byte[]>> change) throws IOException {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»");
		Map<String, byte[]> entries = entries(Files.readAllBytes(template));
		change.accept(entries);
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(template))) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
		return template;
	}

	private static Map<String, byte[]> entries(byte[] file) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	private static void edit(Map<String, byte[]> entries, String name, String from, String to) {
		String text = new String(entries.get(name), StandardCharsets.UTF_8);
		assertTrue(text.contains(from), text);
		entries.put(name, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)).getBytes(StandardCharsets.UTF_8));
	}

	private static void relate(Map<String, byte[]> entries, String part, String kind, String target, boolean outside) {
		String relation = "<Relationship Id=\"rId99\" Type=\"" + kind + "\" Target=\"" + target + "\"" + (outside ? " TargetMode=\"External\"" : "")
				+ "/></Relationships>";
		entries.putIfAbsent(part, ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>")
				.getBytes(StandardCharsets.UTF_8));
		edit(entries, part, "</Relationships>", relation);
	}

	private static Map<String, byte[]> filled(Path template) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new OfficeTemplate(template).write(Letters.plan(0), out);
		return entries(out.toByteArray());
	}

	@Test
	void macrosAreTakenOutAndTold() throws IOException {
		Path template = changed(entries -> {
			edit(entries, TYPES, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
					"application/vnd.ms-word.document.macroEnabled.main+xml");
			edit(entries, TYPES, "</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
			relate(entries, RELATIONS, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", false);
			entries.put("word/vbaProject.bin", new byte[] { 1, 2, 3 });
		});
		assertEquals(List.of("MAU22"), Office.check(template));
		Map<String, byte[]> result = filled(template);
		assertTrue(result.keySet().stream().noneMatch(name -> name.contains("vba")), result.keySet()::toString);
		String types = new String(result.get(TYPES), StandardCharsets.UTF_8);
		assertTrue(types.contains("wordprocessingml.document.main+xml") && !types.contains("macroEnabled"), types);
	}

	@Test
	void aWordTemplateBecomesADocument() throws IOException {
		Path template = changed(entries -> edit(entries, TYPES, "wordprocessingml.document.main+xml", "wordprocessingml.template.main+xml"));
		assertTrue(new String(filled(template).get(TYPES), StandardCharsets.UTF_8).contains("wordprocessingml.document.main+xml"));
	}

	@Test
	void linksThatWordFollowsByItselfAreTakenOut() throws IOException {
		Path template = changed(entries -> {
			relate(entries, "word/_rels/settings.xml.rels", KINDS + "attachedTemplate", "file://server/normal.dotm", true);
			edit(entries, "word/settings.xml", "/>", "><w:attachedTemplate xmlns:r=\"" + KINDS.replaceFirst("/$", "") + "\" r:id=\"rId99\"/></w:settings>");
		});
		Map<String, byte[]> result = filled(template);
		assertTrue(result.values().stream().noneMatch(part -> new String(part, StandardCharsets.UTF_8).matches("(?s).*(normal.dotm|attachedTemplate).*")));
	}

	@Test
	void picturesFromOutsideAreRefusedAndWebAddressesToClickStay() throws IOException {
		Path picture = changed(entries -> relate(entries, RELATIONS, KINDS + "image", "http://example.org/a.png", true));
		assertEquals(List.of("MAU12"), Office.check(picture));
		Path link = changed(entries -> relate(entries, RELATIONS, KINDS + "hyperlink", "http://example.org/", true));
		assertEquals(List.of(), Office.check(link));
		assertTrue(new String(filled(link).get(RELATIONS), StandardCharsets.UTF_8).contains("http://example.org/"));
	}

	@Test
	void theStrictFormIsToldInsteadOfMixed() throws IOException {
		Path template = changed(entries -> entries.put(MAIN, new String(entries.get(MAIN), StandardCharsets.UTF_8)
				.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
				.getBytes(StandardCharsets.UTF_8)));
		assertEquals(List.of("MAU13"), Office.check(template));
	}

	@Test
	void changesThatNobodyAcceptedAreTold() throws IOException {
		Path template = changed(entries -> edit(entries, MAIN, "<w:r>", "<w:ins w:id=\"7\" w:author=\"A\"><w:r><w:t>mới</w:t></w:r></w:ins><w:r>"));
		assertEquals(List.of("MAU23"), Office.check(template));
	}

	@Test
	void entitiesAndWhatIsNoWordFileAreRefused() throws IOException {
		Path entity = changed(entries -> edit(entries, MAIN, "<w:document", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document"));
		assertThrows(OfficeFileException.class, () -> new OfficeTemplate(entity).check());
		Path text = Files.writeString(folder.resolve("mau.txt"), "«nội dung»");
		assertThrows(OfficeFileException.class, () -> new OfficeTemplate(text).check());
		assertThrows(OfficeFileException.class, () -> new OfficeTemplate(folder.resolve("khong-co.docx")).check());
	}
}
