// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.write.ooxml.XmlStream;

/** A line drawn in the middle of an empty paragraph: the lower border of the paragraph between two indents. */
final class DocxRule {

	private DocxRule() {
	}

	static void border(XmlStream xml) throws IOException {
		xml.start("w:pBdr");
		DocxXml.border(xml, "w:bottom", 6);
		xml.end();
	}

	/**
	 * @param length
	 *            of the line in twips
	 * @param available
	 *            of the paragraph in twips
	 */
	static void indent(XmlStream xml, int length, int available) throws IOException {
		int side = Math.max(0, (available - length) / 2);
		xml.start("w:ind").attribute("w:left", side).attribute("w:right", side).end();
	}
}
