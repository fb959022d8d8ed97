// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.time.LocalDate;

import org.kehoach.model.value.PartialDate;

/** Days as plans write them. */
final class Days {

	private Days() {
	}

	/** @param day may be null */
	static String shown(LocalDate day) {
		return day == null ? "…" : new PartialDate(day.getDayOfMonth(), day.getMonthValue(), day.getYear()).toString();
	}
}
