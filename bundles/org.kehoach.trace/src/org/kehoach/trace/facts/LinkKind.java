// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/** What an item has to do with another one. The order is part of formats: new kinds come last. */
public enum LinkKind {
	/** Goal to goal, indicator to indicator, task to task of a plan above ("cụ thể hóa"). */
	REFINES,
	/** Task to an item of a plan above ("thực hiện"). */
	IMPLEMENTS,
	/** Task to a goal or indicator of its own plan ("phục vụ"). */
	SERVES,
	/** Indicator to a goal of its own plan ("đo lường"). */
	MEASURES,
	/** Task or activity to the indicator that is its product. */
	PRODUCES,
	/** Plan to an earlier plan ("tiếp tục"). Items have no such links yet. */
	CONTINUES,
	/** Part to the whole: activity to task, subtask to task, item to the goal around it. */
	PART_OF;

	/** True for links to a plan above, by which an obligation is taken over. */
	public boolean isUpwards() {
		return this == REFINES || this == IMPLEMENTS;
	}
}
