// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.model.value.PartialDate;

/**
 * A column of the table and the milestone that it shows.
 *
 * @param milestone
 *            null unless the author gave one
 */
record ShownColumn(Column column, PartialDate milestone) {

	ColumnRole role() {
		return column.role();
	}
}
