// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.write.ooxml.PackageStream;
import org.kehoach.documents.write.ooxml.XmlStream;

/** The file around the text: all parts of a Word document, written one after the other. */
final class DocxPackage {
	private static final String WORD = "http://schemas.microsoft.com/office/word";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
	private static final String TEXT = "word/document.xml";

	/** Writes the paragraphs, the tables and the last section. */
	@FunctionalInterface
	interface Body {
		void write(XmlStream xml) throws IOException;
	}

	private final DocumentInfo info;
	private final Collection<DecreeStyle> styles;
	private final int tableSizePt;

	/**
	 * @param info
	 *            clean texts
	 * @param styles
	 *            the styles to declare
	 * @param tableSizePt
	 *            size of the letters in tables
	 */
	DocxPackage(DocumentInfo info, Collection<DecreeStyle> styles, int tableSizePt) {
		this.info = info;
		this.styles = styles;
		this.tableSizePt = tableSizePt;
	}

	/** The stream stays open. */
	void write(Body body, OutputStream out) throws IOException {
		PackageStream file = new PackageStream(out);
		file.type(TEXT, TYPE + "document.main+xml");
		for (DocxPart part : DocxPart.values()) {
			file.type("word/" + part.file(), TYPE + part.kind() + "+xml");
		}
		file.begin(info, TEXT);
		XmlStream text = file.part(TEXT);
		DocxXml.root(text, "w:document");
		text.attribute("xmlns:r", DocxXml.RELATIONSHIPS);
		text.start("w:body");
		body.write(text);
		text.end().end();
		relationships(file);
		for (DocxPart part : DocxPart.values()) {
			XmlStream xml = file.part("word/" + part.file());
			switch (part) {
			case SETTINGS -> settings(xml);
			case STYLES -> DocxStyles.write(xml, info.language(), styles, tableSizePt);
			case FIRST_HEADER -> DocxSection.blankHeader(xml);
			case HEADER -> DocxSection.numberedHeader(xml);
			}
		}
		file.finish();
	}

	private static void relationships(PackageStream file) throws IOException {
		XmlStream xml = file.relationships(TEXT);
		for (DocxPart part : DocxPart.values()) {
			PackageStream.relationship(xml, part.relationship(), part.file(), DocxXml.RELATIONSHIPS + "/" + part.kind());
		}
		xml.end();
	}

	/** The document follows the layout rules of Word 2013 and later: without it Word opens the file in its compatibility mode. */
	private static void settings(XmlStream xml) throws IOException {
		DocxXml.root(xml, "w:settings");
		xml.start("w:compat").start("w:compatSetting").attribute("w:name", "compatibilityMode").attribute("w:uri", WORD)
				.attribute("w:val", 15).end().end();
		xml.end();
	}
}
