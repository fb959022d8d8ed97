// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.kehoach.model.Task;

/** A task delivers something that can be shown: by itself, by each activity, or as a part of the task around it. */
public final class MissingProduct extends IncompleteTasks {

	public MissingProduct() {
		super("KH201");
	}

	@Override
	protected boolean isComplete(Task task) {
		for (Task around = task; around != null; around = around.eContainer() instanceof Task outer ? outer : null) {
			if (!around.getProducts().isEmpty()) {
				return true;
			}
		}
		return HandedDown.inActivities(task, work -> !work.getProducts().isEmpty());
	}
}
