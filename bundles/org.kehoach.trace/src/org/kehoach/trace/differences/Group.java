// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

/** What is told together, in the order of reports. */
public enum Group {
	/** Plans and decisions that came, went, or have another name. */
	PLANS,
	/** Areas, items and other parts of plans that came, went, moved, or have another name. */
	ITEMS, TARGETS, TIMES,
	/** Who is charged with what. */
	CHARGES, LINKS,
	/** Wording, products, funding. */
	WORDING,
	/** Registries: units and documents. */
	UNITS
}
