// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.Rule;
import org.kehoach.model.Activity;

/** An activity says what is done. */
public final class UnwordedActivity implements Rule<Activity> {

	@Override
	public String code() {
		return "KH207";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public Class<Activity> target() {
		return Activity.class;
	}

	@Override
	public void check(Activity activity, Report report) {
		if (activity.getTitle() == null || activity.getTitle().isBlank()) {
			report.on(activity, null);
		}
	}
}
