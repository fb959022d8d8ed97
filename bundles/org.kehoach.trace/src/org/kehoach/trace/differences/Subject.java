// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

/** What can differ between two versions of plans. The order is part of formats: new subjects come last. */
public enum Subject {
	DECISION, PLAN, AREA, GOAL, INDICATOR, TASK,
	/** Of a task; has no name. */
	ACTIVITY, SOLUTION,
	/** A report to be given. */
	REPORT,
	/** A mid-term or final review. */
	REVIEW, APPENDIX, REGISTRY, UNIT,
	/** A document that a registry knows. */
	DOCUMENT;

	/** Goals, indicators, tasks and solutions share their names: one can become the other. */
	Subject named() {
		return this == GOAL || this == INDICATOR || this == SOLUTION ? TASK : this;
	}
}
