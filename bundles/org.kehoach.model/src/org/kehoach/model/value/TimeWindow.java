// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.time.LocalDate;

/**
 * The days on which something may be done.
 *
 * @param first null when no start is named (a mere deadline)
 * @param last the last day, included; null when no end is named
 */
public record TimeWindow(LocalDate first, LocalDate last) {

	/** True if the window has a last day, so that lateness can be told. */
	public boolean isDated() {
		return last != null;
	}

	/** The smallest window that holds both; an open end stays open. */
	public TimeWindow union(TimeWindow other) {
		LocalDate start = first == null || other.first == null ? null : first.isBefore(other.first) ? first : other.first;
		LocalDate end = last == null || other.last == null ? null : last.isAfter(other.last) ? last : other.last;
		return new TimeWindow(start, end);
	}

	/** True if no day is in both windows. */
	public boolean isApartFrom(TimeWindow other) {
		return endsBefore(this, other) || endsBefore(other, this);
	}

	/** True if a named end of this window lies outside the other. */
	public boolean reachesOutOf(TimeWindow other) {
		boolean startsEarlier = first != null && other.first != null && first.isBefore(other.first);
		boolean endsLater = last != null && other.last != null && last.isAfter(other.last);
		return startsEarlier || endsLater;
	}

	private static boolean endsBefore(TimeWindow one, TimeWindow other) {
		return one.last != null && other.first != null && one.last.isBefore(other.first);
	}
}
