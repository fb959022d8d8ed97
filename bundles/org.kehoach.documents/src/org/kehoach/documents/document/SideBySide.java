// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.List;

/**
 * Two columns without borders: the heading of a document, and the recipients beside
 * the signature. The rows are not torn apart.
 *
 * @param left
 *            width of the left column in twips
 * @param right
 *            width of the right column in twips
 * @param rows
 *            from top to bottom, at least one
 */
public record SideBySide(int left, int right, List<Row> rows) implements Block {

	/**
	 * What stands side by side.
	 *
	 * @param left
	 *            paragraphs and lines of the left column; never null, may be empty
	 * @param right
	 *            those of the right column; never null, may be empty
	 */
	public record Row(List<Block> left, List<Block> right) {

		public Row {
			left = List.copyOf(left);
			right = List.copyOf(right);
			if (left.stream().anyMatch(Row::nested) || right.stream().anyMatch(Row::nested)) {
				throw new IllegalArgumentException("only paragraphs and lines stand side by side");
			}
		}

		private static boolean nested(Block block) {
			return block instanceof SideBySide || block instanceof TableBlock;
		}
	}

	public SideBySide {
		rows = List.copyOf(rows);
		if (left <= 0 || right <= 0 || rows.isEmpty()) {
			throw new IllegalArgumentException("two columns need widths and a row");
		}
	}
}
