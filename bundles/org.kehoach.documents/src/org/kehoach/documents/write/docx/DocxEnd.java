// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.ooxml.XmlStream;

/** The paragraph that the format wants after a table; this one is hardly there. */
final class DocxEnd {

	private DocxEnd() {
	}

	/**
	 * @param section
	 *            the page of the section that ends here and that another one follows; null if none does
	 */
	static void write(XmlStream xml, PageSetup section) throws IOException {
		xml.start("w:p").start("w:pPr");
		xml.start("w:spacing").attribute("w:line", 20).attribute("w:lineRule", "exact").end();
		xml.start("w:rPr");
		DocxXml.value(xml, "w:sz", 2);
		xml.end();
		if (section != null) {
			DocxSection.followed(xml, section);
		}
		xml.end().end();
	}
}
