// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.Objects;

/**
 * A row that opens a group (a reform area). Its number stands in the number
 * column if the table begins with one, its title goes over all other columns.
 *
 * @param number
 *            the number as printed, such as "I"; never null, may be empty
 * @param title
 *            the title as printed (in capitals where the office wants it); never
 *            null
 * @param source
 *            what the group is made of; null if that is not known
 */
public record GroupRow(String number, String title, Source source) implements Row {

	public GroupRow {
		Objects.requireNonNull(number, "number");
		Objects.requireNonNull(title, "title");
	}

	/**
	 * A group of unknown origin.
	 *
	 * @param number
	 *            never null
	 * @param title
	 *            never null
	 */
	public GroupRow(String number, String title) {
		this(number, title, null);
	}
}
