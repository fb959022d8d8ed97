// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.kehoach.model.Task;

/** A task has a unit that is accountable for it: its own, that of the task or area around it, or one for each activity. */
public final class MissingLead extends IncompleteTasks {

	public MissingLead() {
		super("KH202");
	}

	@Override
	protected boolean isComplete(Task task) {
		return HandedDown.to(task, work -> !work.getLeads().isEmpty()).isPresent()
				|| HandedDown.inActivities(task, work -> !work.getLeads().isEmpty());
	}
}
