// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.value.MeasuredTargets;
import org.kehoach.model.value.PartialDate;

/**
 * A goal, an indicator, a task, an activity or a solution. Values that it takes from its task or area are not repeated here, see
 * {@link PlanFacts#leads}, {@link PlanFacts#time}.
 *
 * @param name within the plan; null for activities, and in a file with a syntax error
 * @param title the sentence as printed; null for an activity that is not worded yet
 * @param area index in {@link PlanFacts#areas}; -1 outside every area
 * @param parent index in {@link PlanFacts#items} of the item around it, always a smaller one than its own; -1 without
 * @param milestone of a goal; null: none, or no goal
 * @param targets of an indicator; null for others
 * @param work of tasks and activities; null for others
 * @param links to other items, in the order of kinds, then of the text; without {@link LinkKind#PART_OF}
 * @param line in the file, from 1; 0 if unknown
 */
public record ItemFacts(ItemKind kind, String name, String title, int area, int parent, PartialDate milestone, MeasuredTargets targets,
		WorkFacts work, List<ItemLink> links, int line) {

	/** True for what a plan below can be obliged by: everything but activities and solutions. */
	public boolean isItem() {
		return kind == ItemKind.GOAL || kind == ItemKind.INDICATOR || kind == ItemKind.TASK;
	}
}
