// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** The same task is not set twice. */
public final class DuplicateTask extends WholeRule<Plan> {

	public DuplicateTask() {
		super("KH513", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		Map<String, Task> firsts = new HashMap<>();
		for (Task task : Plans.tasks(plan)) {
			if (task.getTitle() == null || task.getTitle().isBlank()) {
				continue;
			}
			Task first = firsts.putIfAbsent(Plans.words(task, task.getTitle()), task);
			if (first != null) {
				report.on(task, Literals.ITEM__TITLE, task.getName(), first.getName());
			}
		}
	}
}
