// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.List;
import java.util.Objects;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.Notice;

/**
 * A table and what is odd about its layout.
 *
 * @param table
 *            never null
 * @param notices
 *            what the author may not have meant, in the order of the columns and
 *            then of the rows; never null
 */
public record BuiltAppendix(AppendixTable table, List<Notice> notices) {

	public BuiltAppendix {
		Objects.requireNonNull(table, "table");
		notices = List.copyOf(notices);
	}
}
