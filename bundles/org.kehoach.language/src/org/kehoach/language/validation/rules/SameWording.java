// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Activity;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** Task, activity and product say three things: what is to be achieved, what is done, and what comes out. */
public final class SameWording extends RuleBase<Activity> {

	public SameWording() {
		super("KH803", Severity.INFO, Activity.class);
	}

	@Override
	public void check(Activity activity, Report report) {
		String own = activity.getTitle() == null ? "" : Plans.words(activity, activity.getTitle());
		if (own.isEmpty()) {
			return;
		}
		boolean task = activity.eContainer() instanceof Task outer && outer.getTitle() != null && own.equals(Plans.words(outer, outer.getTitle()));
		boolean product = activity.getProducts().stream().anyMatch(p -> p.getText() != null && own.equals(Plans.words(p, p.getText())));
		if (task || product) {
			report.on(activity, Literals.ACTIVITY__TITLE, Messages.get(task ? "same-as-task" : "same-as-product"));
		}
	}
}
