// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

import org.apache.poi.util.XMLHelper;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.ooxml.XmlStream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Pieces of Word documents, for who puts them into a document of somebody else. */
public final class DocxFragments {
	private DocxFragments() {
	}

	/**
	 * Blocks as they stand in the text of a document.
	 *
	 * @param blocks
	 *            clean texts, never null
	 * @param page
	 *            the page that tables and lines are laid out for, never null
	 * @param notices
	 *            receives what does not fit
	 * @return a body element with paragraphs and tables, which name the {@link DecreeStyle#id() styles} they need
	 */
	public static Element blocks(List<Block> blocks, PageSetup page, List<Notice> notices) {
		return element(xml -> {
			DocxXml.root(xml, "w:body");
			new DocxBlocks(page, table -> layout(table, page, notices)).write(xml, blocks, false);
			xml.end();
		});
	}

	private static TableLayout layout(TableBlock table, PageSetup page, List<Notice> notices) {
		TableLayout layout = TableLayout.of(table.table(), page);
		LayoutNotices.collect(table.table(), layout, notices);
		return layout;
	}

	/**
	 * Styles of the decree.
	 *
	 * @param styles
	 *            never null
	 * @param tableSizePt
	 *            size of the letters in tables, points
	 * @return an element with a style element for each, and others that are there without being asked for
	 */
	public static Element styles(Collection<DecreeStyle> styles, int tableSizePt) {
		return element(xml -> DocxStyles.write(xml, "vi-VN", styles, tableSizePt));
	}

	private static Element element(DocxPackage.Body content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			content.write(new XmlStream(bytes));
			return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(bytes.toByteArray())).getDocumentElement();
		} catch (SAXException | IOException e) {
			throw new IllegalStateException("what was just written cannot be read", e);
		}
	}
}
