// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/** A row below the column headings. */
public sealed interface Row permits GroupRow, BodyRow {
}
