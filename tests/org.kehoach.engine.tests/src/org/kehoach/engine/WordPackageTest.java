// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for what Word would repair finds it: a sound file is broken in one place after the other. */
class WordPackageTest {
	private static final String PLAN = """
			danh mục D "D" { cơ quan S "Sở A" viết tắt "SA" }
			kế hoạch A "A" { dùng danh mục D cơ quan S thời kỳ 2025 - 2026
				lĩnh vực thể chế T "T" { nhiệm vụ N1 "một" { chủ trì S } nhiệm vụ N2 "hai" { chủ trì S } }
				phụ lục P "P" { liệt kê nhiệm vụ cột số thứ tự "TT" cột nhiệm vụ "Nhiệm vụ" dưới tiêu đề "Việc" cột chủ trì "Chủ trì" dưới tiêu đề "Việc" }
			}
			""";

	@TempDir
	private Path folder;
	private byte[] sound;

	@BeforeEach
	void write() throws Exception {
		Files.writeString(folder.resolve("a.kehoach"), PLAN);
		DocumentResult result = new Engine().document(
				new DocumentRequest(folder, folder.resolve("out"), List.of("docx"), BuildMode.ISSUE, false), ProgressListener.NONE);
		sound = Files.readAllBytes(result.files().getFirst());
	}

	@Test
	void aSoundFileHasNoFaults() throws Exception {
		assertEquals(List.of(), WordPackage.read(sound).allFaults());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"word/document.xml | <w:gridSpan w:val=\"2\"/> | <w:gridSpan w:val=\"1\"/> | columns in a grid of",
			"word/document.xml | <w:vMerge w:val=\"restart\"/> | | a merged cell without beginning",
			"word/document.xml | r:id=\"rId3\" | r:id=\"rId9\" | reference without header",
			"word/document.xml | <w:pStyle w:val=\"QuocHieu\"/> | <w:pStyle w:val=\"Quoc Hieu\"/> | no style Quoc Hieu",
			"word/document.xml | <w:cantSplit/> | <w:cantSplit/><w:nonsense/> | nonsense",
			"word/document.xml | <w:pStyle w:val=\"TrichYeu\"/> | <w:jc w:val=\"center\"/><w:pStyle w:val=\"TrichYeu\"/> | pStyle",
			"word/document.xml | <w:body> | <w:body><w:bookmarkStart w:id=\"1\" w:name=\"a\"/><w:bookmarkStart w:id=\"1\" w:name=\"b\"/> | bookmark 1 twice",
			"word/header2.xml | <w:p> | <w:p><w:bookmarkStart w:id=\"1\" w:name=\"a\"/></w:p><w:p><w:bookmarkStart w:id=\"1\" w:name=\"b\"/> | bookmark 1 twice",
			"word/styles.xml | w:styleId=\"TrichYeu\" | w:styleId=\"CanCu\" | style twice",
			"word/styles.xml | w:type=\"paragraph\" | w:type=\"page\" | not a valid enumeration value",
			"word/_rels/document.xml.rels | settings.xml | nothing.xml | nothing at word/nothing.xml",
			"word/_rels/document.xml.rels | Id=\"rId2\" | Id=\"rId1\" | id twice",
			"[Content_Types].xml | /word/styles.xml | /word/missing.xml | has a content type, but is not there",
			"[Content_Types].xml | Extension=\"rels\" | Extension=\"other\" | has no content type" })
	void aFaultIsNamed(String part, String from, String to, String fault) throws Exception {
		List<String> faults = WordPackage.read(changed(part, from, to == null ? "" : to)).allFaults();
		assertTrue(faults.stream().anyMatch(told -> told.contains(fault)), faults::toString);
	}

	private byte[] changed(String part, String from, String to) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		boolean found = false;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound)); ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				if (entry.getName().equals(part)) {
					found = text.contains(from);
					int at = text.indexOf(from);
					text = found ? text.substring(0, at) + to + text.substring(at + from.length()) : text;
				}
				out.putNextEntry(new ZipEntry(entry.getName()));
				out.write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		assertTrue(found, () -> part + " has no " + from + " to break");
		return bytes.toByteArray();
	}
}
