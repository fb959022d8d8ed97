// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.math.BigInteger;
import java.util.List;

import org.apache.xmlbeans.XmlCursor;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;

/** The blocks of a section. */
final class DocxBlocks {
	private final PageSetup page;
	private final List<Notice> notices;

	DocxBlocks(PageSetup page, List<Notice> notices) {
		this.page = page;
		this.notices = notices;
	}

	void write(CTBody body, List<Block> blocks) {
		for (int i = 0; i < blocks.size(); i++) {
			switch (blocks.get(i)) {
			case TextBlock text -> text(body.addNewP(), text);
			case RuleLine rule -> rule(body.addNewP(), rule, page.textWidth());
			case SideBySide pair -> {
				DocxColumns.write(body.addNewTbl(), pair);
				if (i == blocks.size() - 1) {
					DocxHeading.end(body.addNewP());
				}
			}
			case TableBlock table -> {
				TableLayout layout = TableLayout.of(table.table(), page);
				LayoutNotices.collect(table.table(), layout, notices);
				new DocxTable(table.table(), layout, page, i < blocks.size() - 1).write(body.addNewTbl());
			}
			}
		}
	}

	/** Whether nothing stands behind the last table of a body. */
	static boolean endsWithTable(CTBody body) {
		try (XmlCursor cursor = body.newCursor()) {
			for (boolean there = cursor.toLastChild(); there; there = cursor.toPrevSibling()) {
				String name = cursor.getName().getLocalPart();
				if (!name.equals("sectPr")) {
					return name.equals("tbl");
				}
			}
			return false;
		}
	}

	static void text(CTP paragraph, TextBlock text) {
		CTPPr properties = DocxText.style(paragraph, text.style());
		if (text.keepNext() && !text.style().keepNext()) {
			properties.addNewKeepNext();
		}
		for (Run run : text.runs()) {
			if (!run.text().isEmpty()) {
				emphasize(DocxText.run(paragraph, run.text()), run.emphasis());
			}
		}
	}

	private static void emphasize(CTR run, Run.Emphasis emphasis) {
		if (emphasis == Run.Emphasis.NONE) {
			return;
		}
		CTRPr properties = run.addNewRPr();
		if (emphasis == Run.Emphasis.BOLD) {
			properties.addNewB();
		} else {
			properties.addNewI();
		}
	}

	static void rule(CTP paragraph, RuleLine rule, int available) {
		CTPPr properties = DocxText.style(paragraph, DecreeStyle.RULE);
		DocxHeading.rule(properties, rule.length(), available);
		if (rule.after() > 0) {
			// Inside the properties the order of elements matters: spacing comes before the indent.
			CTSpacing spacing = properties.addNewSpacing();
			spacing.setAfter(BigInteger.valueOf(rule.after()));
		}
	}
}
