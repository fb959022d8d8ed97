// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Task;
import org.kehoach.model.WorkAttributes;

/** What a task does not say itself holds as the task or area around it says: so it is printed, too. */
final class HandedDown {

	private HandedDown() {
	}

	/** The task, or the nearest task or area around it, that says something; empty if none does. */
	static Optional<WorkAttributes> to(Task task, Predicate<WorkAttributes> says) {
		for (EObject around = task; around != null; around = around.eContainer()) {
			if (around instanceof WorkAttributes work && says.test(work)) {
				return Optional.of(work);
			}
		}
		return Optional.empty();
	}

	/** True if the task has activities and each says something. */
	static boolean inActivities(Task task, Predicate<WorkAttributes> says) {
		return !task.getActivities().isEmpty() && task.getActivities().stream().allMatch(says);
	}
}
