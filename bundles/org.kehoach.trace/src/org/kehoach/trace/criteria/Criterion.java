// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.criteria;

/**
 * What is asked of a plan: area 1, direction and steering, of the PAR Index (Decision 876/QĐ-BNV) and of the provinces' decisions
 * that copy it. The order is that of reports; new ones come last.
 */
public enum Criterion {
	/** Issued before its period, or in its first month; for several years in its first year. */
	IN_TIME,
	/** Tasks in each of the six areas of the overall programme (Resolution 76/NQ-CP). */
	AREAS,
	/** Each task has a product. */
	PRODUCTS,
	/** Each task has a time. */
	DEADLINES,
	/** Each task has a lead. */
	LEADS,
	/** At least half of the tasks have a day by which they can be checked off. */
	CHECKABLE,
	/** The plan names its funding, or each task has its own. */
	FUNDING,
	/** Nothing that plans above oblige it to is missing. */
	OBLIGATIONS,
	/** At least 30 % of the units are inspected in a year. */
	INSPECTION,
	/** There is work of inspection, communication, initiative and dialogue. */
	STEERING,
	/** There are reporting duties, each with receiver and time. */
	REPORTS
}
