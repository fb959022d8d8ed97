// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.layout.HeadingRule;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.write.ooxml.XmlStream;

/** The lines above and below the table. */
final class DocxHeading {
	private final TableHeading heading;
	private final PageSetup page;

	DocxHeading(TableHeading heading, PageSetup page) {
		this.heading = heading;
		this.page = page;
	}

	/** Whether a closing mark follows the table. */
	boolean closes() {
		return !heading.closing().isEmpty();
	}

	void writeAbove(XmlStream xml) throws IOException {
		line(xml, DecreeStyle.APPENDIX_LABEL, heading.label());
		line(xml, heading.label().isEmpty() ? DecreeStyle.LIST_TITLE : DecreeStyle.APPENDIX_TITLE, heading.title());
		line(xml, DecreeStyle.APPENDIX_ATTACHMENT, heading.attachment());
		int length = HeadingRule.length(heading, page.textWidth());
		if (length > 0) {
			// A border of an empty paragraph: unlike a drawn line it cannot slip away.
			DocxText.start(xml, DecreeStyle.APPENDIX_RULE);
			DocxRule.border(xml);
			DocxRule.indent(xml, length, page.textWidth());
			DocxText.end(xml, "");
		}
	}

	void writeBelow(XmlStream xml) throws IOException {
		if (closes()) {
			line(xml, DecreeStyle.CLOSING, heading.closing());
		} else {
			DocxEnd.write(xml, null);
		}
	}

	private static void line(XmlStream xml, DecreeStyle style, String text) throws IOException {
		if (!text.isEmpty()) {
			DocxText.start(xml, style);
			DocxText.end(xml, text);
		}
	}
}
