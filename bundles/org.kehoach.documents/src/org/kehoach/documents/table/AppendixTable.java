// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.List;
import java.util.Objects;

/**
 * An appendix table: immutable, complete, and the same for every output format.
 * What it holds is printed as it is; capitals, numbers and blanks are put in by
 * whoever builds it.
 */
public final class AppendixTable {
	private final DocumentInfo info;
	private final TableHeading heading;
	private final List<Column> columns;
	private final List<HeadingCell> headings;
	private final List<Row> rows;
	private final List<RowBlock> blocks;

	/**
	 * Creates a table.
	 *
	 * @param info
	 *            never null
	 * @param heading
	 *            never null
	 * @param columns
	 *            at least one
	 * @param rows
	 *            rows below the headings; each body row has one field for each
	 *            column, vertical spans end within their group
	 * @throws IllegalArgumentException
	 *             when the fields do not fill the grid exactly
	 */
	public AppendixTable(DocumentInfo info, TableHeading heading, List<Column> columns, List<Row> rows) {
		this.info = Objects.requireNonNull(info, "info");
		this.heading = Objects.requireNonNull(heading, "heading");
		this.columns = List.copyOf(columns);
		this.headings = HeadingCell.of(this.columns);
		this.rows = List.copyOf(rows);
		if (this.columns.isEmpty()) {
			throw new IllegalArgumentException("a table needs at least one column");
		}
		this.blocks = GridCheck.blocks(this.columns.size(), this.rows);
	}

	/**
	 * What the file tells about itself.
	 *
	 * @return never null
	 */
	public DocumentInfo info() {
		return info;
	}

	/**
	 * What stands above and below the table.
	 *
	 * @return never null
	 */
	public TableHeading heading() {
		return heading;
	}

	/**
	 * The columns from left to right.
	 *
	 * @return at least one
	 */
	public List<Column> columns() {
		return columns;
	}

	/**
	 * The first row of column headings from left to right. Where one of them is the
	 * heading of a group, a second row holds the headings of its columns, and all
	 * others go over both rows.
	 *
	 * @return at least one
	 */
	public List<HeadingCell> headings() {
		return headings;
	}

	/**
	 * The number of rows that the column headings take.
	 *
	 * @return 1 or 2
	 */
	public int headingRows() {
		return headings.stream().anyMatch(HeadingCell::group) ? 2 : 1;
	}

	/**
	 * The rows below the column headings from top to bottom.
	 *
	 * @return never null
	 */
	public List<Row> rows() {
		return rows;
	}

	/**
	 * The rows that must not be torn apart, from top to bottom; together they are
	 * all rows.
	 *
	 * @return never null
	 */
	public List<RowBlock> blocks() {
		return blocks;
	}

	/**
	 * Whether a group row shows its number in a column of its own, which is so when
	 * the first of several columns holds the numbers or codes.
	 *
	 * @return true if group titles begin in the second column
	 */
	public boolean numbersGroupsInFirstColumn() {
		ColumnRole first = columns.getFirst().role();
		return columns.size() > 1 && (first == ColumnRole.NUMBER || first == ColumnRole.CODE);
	}
}
