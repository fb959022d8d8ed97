// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.value.ScoredMatters;

/** The steering of reform is scored by inspection, communication, initiatives and dialogue: each has a task. */
public final class SteeringTopics extends WholeRule<Plan> {

	public SteeringTopics() {
		super("KH705", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (!Plans.isScored(plan)) {
			return;
		}
		List<Task> tasks = Plans.tasks(plan);
		String texts = tasks.stream().map(SteeringTopics::words).collect(Collectors.joining("\n"));
		List<String> missing = new ArrayList<>();
		ScoredMatters.STEERING.forEach((topic, word) -> {
			boolean tagged = tasks.stream().anyMatch(task -> task.getTopics().contains(topic));
			if (!tagged && !texts.contains(word)) {
				missing.add("«" + word + "»");
			}
		});
		if (!tasks.isEmpty() && !missing.isEmpty()) {
			report.on(plan, Literals.NAMED__NAME, String.join(", ", missing));
		}
	}

	private static String words(Task task) {
		return Stream.concat(Stream.of(String.valueOf(task.getTitle())), task.getActivities().stream().map(activity -> String.valueOf(activity.getTitle())))
				.map(title -> Plans.words(task, title)).collect(Collectors.joining("\n"));
	}
}
