// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.ooxml.XmlStream;

/** The blocks of a section. */
final class DocxBlocks {
	private final PageSetup page;
	private final Function<TableBlock, TableLayout> layouts;

	/**
	 * @param layouts
	 *            the layout of each table on this page
	 */
	DocxBlocks(PageSetup page, Function<TableBlock, TableLayout> layouts) {
		this.page = page;
		this.layouts = layouts;
	}

	/**
	 * Writes the blocks.
	 *
	 * @param followed
	 *            whether another section follows: the last paragraph then bears the properties of this one
	 */
	void write(XmlStream xml, List<Block> blocks, boolean followed) throws IOException {
		PageSetup section = followed ? page : null;
		for (int i = 0; i < blocks.size(); i++) {
			boolean last = i == blocks.size() - 1;
			switch (blocks.get(i)) {
			case TextBlock text -> text(xml, text, last ? section : null);
			case RuleLine rule -> rule(xml, rule, page.textWidth(), last ? section : null);
			case SideBySide pair -> {
				DocxColumns.write(xml, pair);
				if (last) {
					DocxEnd.write(xml, section);
				}
			}
			case TableBlock table -> {
				new DocxTable(table.table(), layouts.apply(table), page, !last).write(xml);
				if (last && followed) {
					DocxEnd.write(xml, section);
				}
			}
			}
		}
		if (blocks.isEmpty() && followed) {
			DocxEnd.write(xml, section);
		}
	}

	/**
	 * @param section
	 *            the page of the section that ends with this paragraph, or null
	 */
	static void text(XmlStream xml, TextBlock text, PageSetup section) throws IOException {
		DocxText.start(xml, text.style());
		if (text.keepNext() && !text.style().keepNext()) {
			xml.empty("w:keepNext");
		}
		if (section != null) {
			DocxSection.followed(xml, section);
		}
		xml.end();
		for (Run run : text.runs()) {
			DocxText.run(xml, run.text(), run.emphasis());
		}
		xml.end();
	}

	/**
	 * @param section
	 *            as for {@link #text}
	 */
	static void rule(XmlStream xml, RuleLine rule, int available, PageSetup section) throws IOException {
		DocxText.start(xml, DecreeStyle.RULE);
		DocxRule.border(xml);
		if (rule.after() > 0) {
			xml.start("w:spacing").attribute("w:after", rule.after()).end();
		}
		DocxRule.indent(xml, rule.length(), available);
		if (section != null) {
			DocxSection.followed(xml, section);
		}
		DocxText.end(xml, "");
	}
}
