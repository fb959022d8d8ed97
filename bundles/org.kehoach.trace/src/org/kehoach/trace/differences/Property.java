// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

/** In what something can differ. The order is that of reports. */
public enum Property {
	/** What it is: a goal that became a task. */
	KIND(Group.WORDING), TITLE(Group.WORDING), NUMBER(Group.WORDING), DATE(Group.WORDING), ISSUER(Group.CHARGES),
	/** The document that a plan is attached to. */
	ATTACHED_TO(Group.WORDING), PERIOD(Group.TIMES), AREA(Group.WORDING),
	/** The item around it. */
	PART_OF(Group.LINKS), TARGET(Group.TARGETS),
	/** Unit of measurement. */
	MEASURE(Group.TARGETS),
	/** What a percentage is taken of. */
	POPULATION(Group.TARGETS),
	/** Whether more or less is better. */
	DIRECTION(Group.TARGETS), MILESTONE(Group.TIMES), TIME(Group.TIMES), LEAD(Group.CHARGES), COORDINATOR(Group.CHARGES),
	SUPPORTER(Group.CHARGES), PRODUCT(Group.WORDING), FUNDING(Group.WORDING), TOPIC(Group.WORDING), RATIONALE(Group.WORDING),
	/** Registries of a plan. */
	USES(Group.LINKS), IMPLEMENTS(Group.LINKS), CONTINUES(Group.LINKS), BASIS(Group.LINKS), REFINES(Group.LINKS), SERVES(Group.LINKS),
	MEASURES(Group.LINKS), PRODUCES(Group.LINKS), WAIVES(Group.LINKS), ISSUES(Group.LINKS), REPLACES(Group.LINKS),
	/** Who reports. */
	FROM(Group.CHARGES),
	/** To whom. */
	TO(Group.CHARGES),
	/** Through whom. */
	VIA(Group.CHARGES), COLUMNS(Group.WORDING), SHORT_NAME(Group.UNITS), SYMBOL(Group.UNITS), LEVEL(Group.UNITS), SUPERIOR(Group.UNITS),
	MEMBER(Group.UNITS), PREDECESSOR(Group.UNITS), VALID_FROM(Group.UNITS), VALID_TO(Group.UNITS);

	private final Group group;

	Property(Group group) {
		this.group = group;
	}

	/** Where a change of it is told, unless it is one of a registry. */
	public Group group() {
		return group;
	}
}
