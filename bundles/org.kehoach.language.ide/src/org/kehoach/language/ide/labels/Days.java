// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.labels;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.model.Plan;
import org.kehoach.model.Timing;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** The days that a deadline stands for, in words. */
public final class Days {

	private Days() {
	}

	/** Empty for a timing that names no day, and for one whose wording says the same already. */
	public static Optional<String> of(Timing timing) {
		Plan plan = EcoreUtil2.getContainerOfType(timing, Plan.class);
		return Timings.window(timing, plan == null ? null : plan.getPeriod()).filter(TimeWindow::isDated)
				.filter(window -> !says(timing.getWording(), window)).map(Days::words);
	}

	/** "31/10/2025" in the wording, or the day after it for "before 1/11/2025". */
	private static boolean says(String wording, TimeWindow window) {
		return wording != null && (wording.contains(day(window.last())) || window.first() == null && wording.contains(day(window.last().plusDays(1))));
	}

	private static String words(TimeWindow window) {
		if (window.first() == null) {
			return Messages.get("days-until", day(window.last()));
		}
		return window.first().equals(window.last()) ? day(window.last()) : Messages.get("days-span", day(window.first()), day(window.last()));
	}

	/** As plans write days: 5/8/2025. */
	private static String day(LocalDate day) {
		return day.getDayOfMonth() + "/" + day.getMonthValue() + '/' + day.getYear();
	}
}
