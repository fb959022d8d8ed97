// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import org.kehoach.model.value.PartialDate;

/** Dates as ISO 8601 writes them. */
final class IsoDates {

	private IsoDates() {
	}

	/** {@code 2025-07-31}, {@code 2025-07}, {@code 2025}; without a year {@code --09-08}. */
	static String of(PartialDate date) {
		if (date.year() == 0) {
			return String.format("--%02d-%02d", date.month(), date.day());
		}
		if (date.month() == 0) {
			return String.format("%04d", date.year());
		}
		return date.day() == 0 ? String.format("%04d-%02d", date.year(), date.month())
				: String.format("%04d-%02d-%02d", date.year(), date.month(), date.day());
	}
}
