// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.List;

/**
 * A row of fields, one for each column.
 *
 * @param slots
 *            the fields from left to right; never null
 * @param source
 *            what the row is about; null if that is not known
 */
public record BodyRow(List<Slot> slots, Source source) implements Row {

	public BodyRow {
		slots = List.copyOf(slots);
	}

	/**
	 * A row of unknown origin.
	 *
	 * @param slots
	 *            one for each column
	 */
	public BodyRow(List<Slot> slots) {
		this(slots, null);
	}

	/**
	 * A row of fields.
	 *
	 * @param slots
	 *            one for each column
	 * @return never null
	 */
	public static BodyRow of(Slot... slots) {
		return new BodyRow(List.of(slots));
	}
}
