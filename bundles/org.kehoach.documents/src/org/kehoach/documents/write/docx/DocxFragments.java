// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.util.XMLHelper;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pieces of Word documents, for who puts them into a document of somebody else. */
public final class DocxFragments {
	private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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
		CTBody body = CTBody.Factory.newInstance();
		new DocxBlocks(page, notices).write(body, blocks);
		return element(body, "body");
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
		return element(DocxStyles.of("vi-VN", styles, tableSizePt), "styles");
	}

	private static Element element(XmlObject content, String name) {
		XmlOptions options = new XmlOptions().setSaveSyntheticDocumentElement(new QName(MAIN, name, "w")).setSaveOuter();
		try {
			return XMLHelper.newDocumentBuilder().parse(new InputSource(new StringReader(content.xmlText(options)))).getDocumentElement();
		} catch (SAXException | IOException e) {
			throw new IllegalStateException("what was just written cannot be read", e);
		}
	}
}
