// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/**
 * Rows that belong together because cells go over them: the activities of one
 * task. A group row and a row without such cells are blocks of their own.
 *
 * @param first
 *            index of the first row
 * @param last
 *            index of the last row, included
 */
public record RowBlock(int first, int last) {

	/**
	 * The number of rows.
	 *
	 * @return 1 or more
	 */
	public int size() {
		return last - first + 1;
	}
}
