// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.Objects;

import org.kehoach.documents.table.AppendixTable;

/**
 * A table with borders over the whole width. Its heading rows are repeated on every
 * page, its rows stay whole.
 *
 * @param table
 *            columns and rows; what its heading says stands in blocks of its own; never
 *            null
 */
public record TableBlock(AppendixTable table) implements Block {

	public TableBlock {
		Objects.requireNonNull(table, "table");
	}
}
