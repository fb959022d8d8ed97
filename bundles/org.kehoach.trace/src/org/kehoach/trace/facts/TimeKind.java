// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/** How a time is given. The order is part of formats: new kinds come last. */
public enum TimeKind {
	/** By days, months, quarters or years, or the plan's period: has a window, unless a year is missing. */
	DATED,
	/** All the time ("thường xuyên"). */
	ONGOING,
	/** Every week, month, quarter …, or as need be. */
	RECURRING,
	/** When something has happened, or so many days after it. */
	EVENT,
	/** As another document says. */
	DELEGATED,
	/** Described in words. */
	WORDS,
	/** Several times, see the parts. */
	COMPOSITE
}
