// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.time.LocalDate;
import java.util.Objects;

import org.kehoach.model.Rhythm;

/**
 * A day on which something is due, once or again and again.
 *
 * @param day
 *            the day, or the first of several, never null
 * @param rhythm
 *            null for a single day; else every week on this day of the week, or at the end of
 *            every month, quarter, half-year or year
 * @param until
 *            the last day on which it can be due; null for a single day
 * @param wording
 *            the time in the author's words, never null
 */
public record DueDate(LocalDate day, Rhythm rhythm, LocalDate until, String wording) {

	public DueDate {
		Objects.requireNonNull(day, "day");
		Objects.requireNonNull(wording, "wording");
		if ((rhythm == null) != (until == null)) {
			throw new IllegalArgumentException("what recurs needs an end, what does not has none");
		}
	}
}
