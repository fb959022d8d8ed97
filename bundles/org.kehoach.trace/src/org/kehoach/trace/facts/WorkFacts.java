// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.Topic;

/**
 * Who does work, until when, with which product; as far as the task, activity or area says so itself.
 *
 * @param leads full names of units
 * @param coordinators full names of units
 * @param supporters full names of units
 * @param time null if none is set
 * @param funding null if none is set
 * @param topics of a task
 * @param rationale why there is this task, as its draft tells ("lý do"); null if it is not told
 */
public record WorkFacts(List<Link> leads, List<Link> coordinators, List<Link> supporters, List<ProductFacts> products, TimeFacts time,
		FundingFacts funding, List<Topic> topics, String rationale) {

	/** Nothing is said. */
	public static final WorkFacts NOTHING = new WorkFacts(List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null);
}
