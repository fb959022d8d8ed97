// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.RowBlock;
import org.kehoach.documents.text.TimesMetrics;

/**
 * The measures of a table on a page. All lengths are twips.
 */
public final class TableLayout {
	/** Space between a border and the text, left and right. */
	public static final int CELL_MARGIN = 85;
	/** Space above and below the text of a cell. */
	public static final int CELL_MARGIN_VERTICAL = 28;
	/** Sizes of table text, the usual one first; a smaller one only where words do not fit. */
	private static final int[] SIZES = { 12, 11 };

	private final int sizePt;
	private final int[] widths;
	private final List<Integer> brokenColumns;
	private final int headingHeight;
	private final int[] heights;
	private final int room;

	private TableLayout(AppendixTable table, PageSetup page, ColumnWidths columns, int sizePt) {
		this.sizePt = sizePt;
		this.widths = columns.twips();
		this.brokenColumns = IntStream.range(0, widths.length).filter(columns::breaksWords).boxed().toList();
		double unitsPerTwip = TimesMetrics.EM / (sizePt * 20.0);
		RowHeights estimate = new RowHeights(table, Arrays.stream(widths)
				.map(width -> (int) (Math.max(1, width - ColumnWidths.PADDING) * unitsPerTwip)).toArray());
		this.headingHeight = Arrays.stream(estimate.headingLines()).map(this::height).sum();
		this.heights = Arrays.stream(estimate.lines()).map(this::height).toArray();
		this.room = page.textHeight() - headingHeight;
	}

	/**
	 * Lays a table out.
	 *
	 * @param table
	 *            never null
	 * @param page
	 *            the page it is for, never null
	 * @return never null
	 */
	public static TableLayout of(AppendixTable table, PageSetup page) {
		ColumnContent content = new ColumnContent(table);
		ColumnWidths columns = null;
		int chosen = 0;
		for (int size : SIZES) {
			chosen = size;
			columns = new ColumnWidths(table, content, page.textWidth(), size);
			if (columns.fits()) {
				break;
			}
		}
		return new TableLayout(table, page, columns, chosen);
	}

	/**
	 * Size of the table's letters.
	 *
	 * @return points
	 */
	public int sizePt() {
		return sizePt;
	}

	/**
	 * Width of a column; all together are exactly the width of the text area.
	 *
	 * @param column
	 *            index of the column
	 * @return twips
	 */
	public int width(int column) {
		return widths[column];
	}

	/**
	 * The columns in which some word has to be broken inside.
	 *
	 * @return indices of columns, never null
	 */
	public List<Integer> columnsWithBrokenWords() {
		return brokenColumns;
	}

	/**
	 * Whether a row is too high for one page below the repeated headings.
	 *
	 * @param row
	 *            index of the row
	 * @return true if the row has to be split
	 */
	public boolean tallerThanPage(int row) {
		return heights[row] > room;
	}

	/**
	 * Whether the rows of a block are too high for one page together.
	 *
	 * @param block
	 *            a block of the table
	 * @return true if the block has to be split between rows
	 */
	public boolean tallerThanPage(RowBlock block) {
		long sum = 0;
		for (int row = block.first(); row <= block.last(); row++) {
			sum += heights[row];
		}
		return sum > room;
	}

	private int height(int lines) {
		return (int) Math.ceil(lines * (double) TimesMetrics.LINE * sizePt * 20 / TimesMetrics.EM)
				+ 2 * CELL_MARGIN_VERTICAL + 10;
	}
}
