// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;

/**
 * Fills the pages of a section from top to bottom. A paragraph leaves at least two lines
 * on either page, and what stays with its follower moves with it.
 */
final class PdfFlow {
	private static final float TWIPS = 20;
	/** Lines of a paragraph that never stand alone on a page. */
	private static final int LEAST_LINES = 2;

	private final Paper page;
	private final PdfFonts fonts;
	private final List<Notice> notices;
	private final List<Block> blocks;
	/** What is measured of each block; parallel to the blocks. */
	private final List<Object> measured = new ArrayList<>();
	private float y;

	PdfFlow(Paper page, PdfFonts fonts, List<Notice> notices, List<Block> blocks) throws IOException {
		this.page = page;
		this.fonts = fonts;
		this.notices = notices;
		this.blocks = blocks;
		for (Block block : blocks) {
			measured.add(switch (block) {
			case TextBlock text -> PdfText.of(text, fonts, page.width());
			case RuleLine rule -> rule;
			case SideBySide pair -> new PdfColumns(pair, fonts);
			case TableBlock table -> grid(table);
			});
		}
	}

	private PdfGrid grid(TableBlock table) throws IOException {
		TableLayout layout = TableLayout.of(table.table(), page.setup());
		LayoutNotices.collect(table.table(), layout, notices);
		return new PdfGrid(table.table(), layout, fonts, page);
	}

	void fill() throws IOException {
		y = page.top();
		for (int i = 0; i < blocks.size(); i++) {
			if (y < page.top() && needed(i) > y - page.bottom()) {
				next();
			}
			switch (measured.get(i)) {
			case PdfText text -> text(text, (TextBlock) blocks.get(i));
			case RuleLine rule -> {
				page.ruleInMiddle(rule.length() / TWIPS, page.left(), page.width(), y - PdfColumns.RULE_HEIGHT);
				y -= PdfColumns.RULE_HEIGHT + rule.after() / TWIPS;
			}
			case PdfColumns columns -> y = columns.draw(page, y);
			case PdfGrid grid -> y = grid.draw(y, needed(i + 1));
			default -> throw new IllegalStateException();
			}
		}
	}

	private void next() throws IOException {
		page.next();
		y = page.top();
	}

	/** The height that must be left for a block to begin on this page, with all that stays together; 0 behind the last. */
	private float needed(int i) throws IOException {
		float sum = 0;
		for (int at = i; at < blocks.size(); at++) {
			boolean keeps = blocks.get(at) instanceof TextBlock text && text.keepsNext() || blocks.get(at) instanceof RuleLine;
			sum += switch (measured.get(at)) {
			case PdfText text -> keeps ? text.height() : beginning(text);
			case RuleLine rule -> PdfColumns.RULE_HEIGHT + rule.after() / TWIPS;
			case PdfColumns columns -> columns.height();
			case PdfGrid grid -> grid.beginning();
			default -> 0;
			};
			if (!keeps) {
				break;
			}
		}
		return Math.min(sum, page.top() - page.bottom());
	}

	private static float beginning(PdfText text) {
		int lines = text.lines().size();
		return text.before() + text.lineHeight() * (lines <= LEAST_LINES + 1 ? lines : LEAST_LINES);
	}

	private void text(PdfText text, TextBlock block) throws IOException {
		y -= text.before();
		if (text.style().outline() > 0) {
			page.heading(text.style().outline(), block.text(), y);
		}
		int done = 0;
		int all = text.lines().size();
		while (done < all) {
			int fit = (int) ((y - page.bottom() + 0.01f) / text.lineHeight());
			int now = Math.min(all - done, Math.max(fit, y == page.top() ? 1 : 0));
			if (now < all - done) {
				// Two lines at least go to the next page.
				now = Math.max(Math.min(now, all - done - LEAST_LINES), y == page.top() ? 1 : 0);
			}
			float from = y;
			y = text.draw(page, done, done + now, page.left(), page.width(), y);
			page.place(block.source(), null, page.left(), from, page.width(), from - y);
			done += now;
			if (done < all) {
				next();
			}
		}
		y -= text.after();
	}
}
