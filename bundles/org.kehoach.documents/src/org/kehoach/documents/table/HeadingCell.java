// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of the first row of column headings.
 *
 * @param first
 *            index of its first column
 * @param columns
 *            number of columns that it goes over, 1 or more
 * @param text
 *            the text as printed, never null
 * @param group
 *            true if the headings of its columns stand below it, false if it is
 *            the heading of one column itself
 */
public record HeadingCell(int first, int columns, String text, boolean group) {

	/** Neighbours with the same group heading are joined. */
	static List<HeadingCell> of(List<Column> columns) {
		List<HeadingCell> cells = new ArrayList<>();
		for (int i = 0; i < columns.size();) {
			String group = columns.get(i).groupHeading();
			int end = i + 1;
			while (!group.isEmpty() && end < columns.size() && columns.get(end).groupHeading().equals(group)) {
				end++;
			}
			cells.add(new HeadingCell(i, end - i, group.isEmpty() ? columns.get(i).heading() : group, !group.isEmpty()));
			i = end;
		}
		return List.copyOf(cells);
	}
}
