// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the plans below have to know of a plan.
 *
 * @param name of the plan
 * @param goals names
 * @param indicators by name, their values by year; empty for those that are no figures
 * @param tasks that oblige plans below, by the name of the agency that leads them; the group of agencies for a task of all
 * @param clauses that it says what is to be done with; plans below have their own
 */
record Issued(String name, List<String> goals, Map<String, Map<Integer, Integer>> indicators, Map<String, List<String>> tasks,
		Set<String> clauses) {
}
