// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;

import org.kehoach.documents.layout.HeadingRule;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.TableHeading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

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

	void writeAbove(CTBody body) {
		line(body, DecreeStyle.APPENDIX_LABEL, heading.label());
		line(body, heading.label().isEmpty() ? DecreeStyle.LIST_TITLE : DecreeStyle.APPENDIX_TITLE, heading.title());
		line(body, DecreeStyle.APPENDIX_ATTACHMENT, heading.attachment());
		int length = HeadingRule.length(heading, page.textWidth());
		if (length > 0) {
			rule(body, length);
		}
	}

	void writeBelow(CTBody body) {
		if (closes()) {
			line(body, DecreeStyle.CLOSING, heading.closing());
		} else {
			end(body.addNewP());
		}
	}

	private static void line(CTBody body, DecreeStyle style, String text) {
		if (!text.isEmpty()) {
			CTP paragraph = body.addNewP();
			DocxText.style(paragraph, style);
			DocxText.run(paragraph, text);
		}
	}

	/** A border of an empty paragraph: unlike a drawn line it cannot slip away. */
	private void rule(CTBody body, int length) {
		rule(DocxText.style(body.addNewP(), DecreeStyle.APPENDIX_RULE), length, page.textWidth());
	}

	/** Draws a line in the middle of a paragraph. */
	static void rule(CTPPr properties, int length, int available) {
		CTBorder border = properties.addNewPBdr().addNewBottom();
		border.setVal(STBorder.SINGLE);
		border.setSz(BigInteger.valueOf(6));
		border.setSpace(BigInteger.ZERO);
		border.setColor("000000");
		CTInd indent = properties.addNewInd();
		BigInteger side = BigInteger.valueOf(Math.max(0, (available - length) / 2));
		indent.setLeft(side);
		indent.setRight(side);
	}

	/** The format wants a paragraph after a table; this one is hardly there. */
	static void end(CTP paragraph) {
		CTPPr properties = paragraph.addNewPPr();
		CTSpacing spacing = properties.addNewSpacing();
		spacing.setLine(BigInteger.valueOf(20));
		spacing.setLineRule(STLineSpacingRule.EXACT);
		properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
	}
}
