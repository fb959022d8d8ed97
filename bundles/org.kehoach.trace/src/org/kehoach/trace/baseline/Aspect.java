// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can change in the target of a link, each told apart. The order is that of the file. */
public enum Aspect {
	/** The sentence, with those of the activities; of a plan: title, number and date. */
	TEXT,
	/** Unit of measurement, population, direction and figures of an indicator. */
	TARGET,
	/** Deadline, milestone; of a plan: its period. */
	TIME,
	/** Who is charged; of a plan: who issues it. */
	LEAD,
	/** Products of the task and its activities. */
	PRODUCT;

	/** The word in the file. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Aspect> of(String word) {
		return Arrays.stream(values()).filter(aspect -> aspect.word().equals(word)).findFirst();
	}
}
