// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.kehoach.model.Task;

/** A task has a time: its own, that of the task or area around it, or one for each activity. */
public final class MissingTime extends IncompleteTasks {

	public MissingTime() {
		super("KH203");
	}

	@Override
	protected boolean isComplete(Task task) {
		return HandedDown.to(task, work -> work.getTiming() != null).isPresent()
				|| HandedDown.inActivities(task, work -> work.getTiming() != null);
	}
}
