// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import java.util.List;

/**
 * A table of a report.
 *
 * @param heading above it; may be empty
 * @param columns their headings
 * @param rows each as long as the columns
 * @param empty what is said in the place of a table without rows
 */
public record ReportTable(String heading, List<String> columns, List<List<Cell>> rows, String empty) {

	public ReportTable {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(heading + ": " + row.size() + " cells in " + columns.size() + " columns");
			}
		}
	}
}
