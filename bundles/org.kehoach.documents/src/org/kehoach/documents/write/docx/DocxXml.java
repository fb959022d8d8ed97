// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.write.ooxml.XmlStream;

/** Elements of the format that say one thing. */
final class DocxXml {
	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private DocxXml() {
	}

	/** Begins the only element of a part, which holds all others. */
	static void root(XmlStream xml, String name) {
		xml.start(name).attribute("xmlns:w", MAIN);
	}

	static void value(XmlStream xml, String name, String value) throws IOException {
		xml.start(name).attribute("w:val", value).end();
	}

	static void value(XmlStream xml, String name, int value) throws IOException {
		xml.start(name).attribute("w:val", value).end();
	}

	/** A width or a margin in twips. */
	static void width(XmlStream xml, String name, int twips) throws IOException {
		xml.start(name).attribute("w:type", "dxa").attribute("w:w", twips).end();
	}

	/**
	 * A black line.
	 *
	 * @param eighths
	 *            its strength in eighths of a point
	 */
	static void border(XmlStream xml, String name, int eighths) throws IOException {
		xml.start(name).attribute("w:val", "single").attribute("w:sz", eighths).attribute("w:space", 0)
				.attribute("w:color", "000000").end();
	}
}
