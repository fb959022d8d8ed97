// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.RowBlock;

/**
 * A table with borders. Its headings are repeated on every page; rows that belong
 * together stay on one page where they fit, rows that are higher than a page go on on
 * the next one.
 */
final class PdfGrid {
	private final AppendixTable table;
	private final Paper page;
	private final PdfRows headings;
	private final PdfRows rows;
	private float y;

	PdfGrid(AppendixTable table, TableLayout layout, PdfFonts fonts, Paper page) throws IOException {
		this.table = table;
		this.page = page;
		PdfCells cells = new PdfCells(table, layout, fonts);
		headings = cells.headings();
		rows = cells.rows();
	}

	/** Headings and the first rows, which must not be torn from them. */
	float beginning() {
		return headings.height(0, headings.count()) + (table.blocks().isEmpty() ? 0 : needed(0, 0));
	}

	/**
	 * Draws the table below y and returns where it ends.
	 *
	 * @param after
	 *            height of what has to stay on the page of the last row
	 */
	float draw(float from, float after) throws IOException {
		y = from;
		heading();
		List<RowBlock> blocks = table.blocks();
		for (int i = 0; i < blocks.size(); i++) {
			RowBlock block = blocks.get(i);
			float height = rows.height(block.first(), block.last() + 1);
			float needed = needed(i, after);
			if (needed > y - page.bottom() && needed <= room()) {
				next();
			}
			if (height <= y - page.bottom()) {
				rows.draw(page, whole(rows, block.first(), block.last() + 1), y, true);
				y -= height;
			} else {
				split(block);
			}
		}
		return y;
	}

	/** A block with what stays with it: a group row with the block below, the last block with what follows the table. */
	private float needed(int i, float after) {
		List<RowBlock> blocks = table.blocks();
		RowBlock block = blocks.get(i);
		float height = rows.height(block.first(), block.last() + 1);
		if (i == blocks.size() - 1) {
			return height + after;
		}
		return table.rows().get(block.first()) instanceof GroupRow ? height + needed(i + 1, after) : height;
	}

	private float room() {
		return page.top() - page.bottom() - headings.height(0, headings.count());
	}

	private static List<PdfRows.Slice> whole(PdfRows rows, int from, int to) {
		return IntStream.range(from, to).mapToObj(row -> new PdfRows.Slice(row, rows.lines(row))).toList();
	}

	private void heading() {
		headings.drawAgain();
		headings.draw(page, whole(headings, 0, headings.count()), y, true);
		y -= headings.height(0, headings.count());
	}

	private void next() throws IOException {
		page.next();
		y = page.top();
		heading();
	}

	/** Rows that are higher than a page together, or each by itself: page by page, line by line. */
	private void split(RowBlock block) throws IOException {
		List<PdfRows.Slice> slices = new ArrayList<>();
		for (int row = block.first(); row <= block.last(); row++) {
			int left = rows.lines(row);
			boolean taller = rows.height(left) > room();
			while (left > 0) {
				int fit = rows.room(y - page.bottom() - rows.height(slices));
				boolean fresh = slices.isEmpty() && y >= page.top() - headings.height(0, headings.count());
				if (left <= fit) {
					slices.add(new PdfRows.Slice(row, left));
					left = 0;
				} else if (fresh || taller && fit > 1) {
					// On a fresh page something is drawn in any case, or the work would never end.
					int lines = Math.min(left, Math.max(1, fit));
					slices.add(new PdfRows.Slice(row, lines));
					left -= lines;
					flush(slices);
				} else {
					flush(slices);
				}
			}
		}
		rows.draw(page, slices, y, false);
		y -= rows.height(slices);
	}

	private void flush(List<PdfRows.Slice> slices) throws IOException {
		rows.draw(page, slices, y, false);
		slices.clear();
		next();
	}
}
