// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.kehoach.documents.table.Cell;

/**
 * One piece of work of a unit. All texts are as the plan has them.
 *
 * @param key
 *            plan and item, the same as long as these keep their names; never null
 * @param issued
 *            the plan's date, or what stands for it; never null
 * @param plan
 *            type and number of the plan, never null
 * @param number
 *            the item's number as printed in the plan's appendix; empty if there is none
 * @param role
 *            never null
 * @param subject
 *            what is to be done in one sentence; never null
 * @param work
 *            what is to be done: task and activities, or report and where it goes; never null
 * @param products
 *            never null
 * @param leads
 *            never null
 * @param coordinators
 *            never null
 * @param time
 *            in the author's words, never null
 * @param due
 *            the last day of the time; null if it names none
 * @param funding
 *            in the author's words, never null
 * @param amount
 *            đồng for this work alone; null if the plan does not say it
 * @param dates
 *            all days on which something is due, never null
 */
public record Assignment(String key, Instant issued, String plan, String number, Role role, String subject, Cell work,
		Cell products, Cell leads, Cell coordinators, Cell time, LocalDate due, Cell funding, BigDecimal amount, List<DueDate> dates) {

	public Assignment {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(issued, "issued");
		Objects.requireNonNull(role, "role");
		dates = List.copyOf(dates);
	}

	/**
	 * The same work in another role.
	 *
	 * @param other
	 *            never null
	 * @return never null
	 */
	Assignment in(Role other) {
		return new Assignment(key, issued, plan, number, other, subject, work, products, leads, coordinators, time, due,
				funding, amount, dates);
	}
}
