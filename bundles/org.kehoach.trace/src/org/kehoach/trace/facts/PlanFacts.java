// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.value.TimeWindow;

/**
 * A plan.
 *
 * @param name null only in a file with a syntax error
 * @param identity its own; a plan that is attached to another document may lack number and date
 * @param attachedTo the document that it is attached to, as the plan itself says; null without
 * @param period both ends known; null if the plan has none
 * @param uses full names of registries
 * @param implemented full names of the plans, decisions and documents above
 * @param continued full names of earlier plans, decisions and documents
 * @param bases full names of legal bases
 * @param areas in the order of the text
 * @param items all, those of the whole plan first, then by area; an item's parts follow it
 * @param fundings of the whole plan
 * @param line in the file, from 1; 0 if unknown
 */
public record PlanFacts(String name, String title, DocumentIdentity identity, DocumentIdentity attachedTo, TimeWindow period,
		List<Link> uses, List<PlanLink> implemented, List<Link> continued, List<Link> bases, List<AreaFacts> areas, List<ItemFacts> items,
		List<WaiverFacts> waivers, List<FundingFacts> fundings, List<DutyFacts> duties, List<ReviewFacts> reviews,
		List<AppendixFacts> appendices, int line) {

	/** The full name of an item, {@code Plan.Item}; null for items without a name. */
	public String fullName(ItemFacts item) {
		return name == null || item.name() == null ? null : name + "." + item.name();
	}

	/** Who leads: as the item says, else as the task around it, else as its area. Empty for goals and indicators. */
	public List<Link> leads(ItemFacts item) {
		for (ItemFacts at = item; at != null; at = around(at)) {
			if (at.work() != null && !at.work().leads().isEmpty()) {
				return at.work().leads();
			}
		}
		return item.work() == null || item.area() < 0 ? List.of() : areas.get(item.area()).work().leads();
	}

	/** When work is due: as the item says, else as the task around it, else as its area; null if nobody says. */
	public TimeFacts time(ItemFacts item) {
		for (ItemFacts at = item; at != null; at = around(at)) {
			if (at.work() != null && at.work().time() != null) {
				return at.work().time();
			}
		}
		return item.work() == null || item.area() < 0 ? null : areas.get(item.area()).work().time();
	}

	/** The item around an item; null if there is none. */
	public ItemFacts around(ItemFacts item) {
		return item.parent() < 0 ? null : items.get(item.parent());
	}
}
