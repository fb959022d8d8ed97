// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word file from the XML of its text, as small as the format allows. */
final class WordFile {
	static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
			+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

	/** Names of the parts and their XML; change them before the file is written. */
	final Map<String, String> parts = new LinkedHashMap<>();

	/** @param body XML inside of w:body; @param header XML of the paragraph with the page number */
	WordFile(String body, String header) {
		parts.put("[Content_Types].xml",
				"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
						+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
						+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("document", "document.main+xml")
						+ override("styles", "styles+xml") + override("numbering", "numbering+xml") + override("header", "header+xml")
						+ override("footer", "footer+xml") + "</Types>");
		parts.put("_rels/.rels", relations("<Relationship Id=\"main\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"));
		parts.put("word/_rels/document.xml.rels",
				relations(relation("styles") + relation("numbering") + relation("header") + relation("footer")));
		parts.put("word/styles.xml",
				"<w:styles " + MAIN + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"/>"
						+ "<w:sz w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault></w:docDefaults>"
						+ "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
						+ "<w:style w:type=\"paragraph\" w:styleId=\"TieuNgu\"><w:name w:val=\"Tiêu ngữ\"/></w:style></w:styles>");
		parts.put("word/numbering.xml", "<w:numbering " + MAIN + "/>");
		parts.put("word/header.xml", "<w:hdr " + MAIN + ">" + header + "</w:hdr>");
		parts.put("word/footer.xml", "<w:ftr " + MAIN + ">" + header + "</w:ftr>");
		parts.put("word/document.xml", "<w:document " + MAIN + "><w:body>" + body + "</w:body></w:document>");
	}

	private static String override(String part, String type) {
		return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "\"/>";
	}

	private static String relation(String part) {
		return "<Relationship Id=\"" + part + "\" Type=\"" + RELATION + part + "\" Target=\"" + part + ".xml\"/>";
	}

	private static String relations(String all) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
	}

	Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write((XML + part.getValue()).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return file;
	}
}
