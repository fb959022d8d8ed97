// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.util.List;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.RowBlock;

/** Tells what does not fit on the pages of a format that has pages. */
public final class LayoutNotices {

	private LayoutNotices() {
	}

	/**
	 * Collects the notices of a layout.
	 *
	 * @param table
	 *            never null
	 * @param layout
	 *            the layout of this table, never null
	 * @param notices
	 *            receives the notices
	 */
	public static void collect(AppendixTable table, TableLayout layout, List<Notice> notices) {
		brokenWords(table, layout, notices);
		for (RowBlock block : table.blocks()) {
			boolean split = false;
			for (int row = block.first(); row <= block.last(); row++) {
				if (layout.tallerThanPage(row)) {
					notices.add(new Notice(NoticeKind.ROW_TALLER_THAN_PAGE, row + 1, "", 0));
					split = true;
				}
			}
			if (!split && layout.tallerThanPage(block)) {
				notices.add(new Notice(NoticeKind.BLOCK_TALLER_THAN_PAGE, block.first() + 1, "", block.size()));
			}
		}
	}

	/**
	 * Collects the notices on words that are wider than their columns.
	 *
	 * @param table
	 *            never null
	 * @param layout
	 *            the layout of this table, never null
	 * @param notices
	 *            receives the notices
	 */
	public static void brokenWords(AppendixTable table, TableLayout layout, List<Notice> notices) {
		for (int column : layout.columnsWithBrokenWords()) {
			notices.add(new Notice(NoticeKind.WORDS_BROKEN, 0, table.columns().get(column).fullHeading(), 0));
		}
	}
}
