// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.util.Locale;
import java.util.Objects;

import org.kehoach.documents.text.Messages;

/**
 * Something that could not be written as given.
 *
 * @param kind
 *            never null
 * @param row
 *            number of the row below the column headings, counted from 1 and with
 *            the group rows, or 0 for what stands above the rows or for a
 *            whole column
 * @param column
 *            heading of the column, or an empty text for the whole row
 * @param count
 *            how many characters or rows are concerned, 0 where it says nothing
 * @param detail
 *            which characters are concerned, or an empty text
 */
public record Notice(NoticeKind kind, int row, String column, int count, String detail) {

	public Notice {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(column, "column");
		Objects.requireNonNull(detail, "detail");
	}

	/**
	 * A notice without details.
	 *
	 * @param kind
	 *            never null
	 * @param row
	 *            number of the row, or 0
	 * @param column
	 *            heading of the column, or an empty text
	 * @param count
	 *            how many characters or rows are concerned, 0 where it says nothing
	 */
	public Notice(NoticeKind kind, int row, String column, int count) {
		this(kind, row, column, count, "");
	}

	/**
	 * The notice as a sentence.
	 *
	 * @param locale
	 *            language of the reader, never null
	 * @return never null
	 */
	public String message(Locale locale) {
		return Messages.get(locale, kind.key(), place(locale), count, detail);
	}

	private String place(Locale locale) {
		if (row == 0) {
			return column.isEmpty() ? Messages.get(locale, kind.ofText() ? "place.text" : "place.heading") : Messages.get(locale, "place.column", column);
		}
		return column.isEmpty() ? Messages.get(locale, "place.row", row) : Messages.get(locale, "place.cell", row, column);
	}
}
