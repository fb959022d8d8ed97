// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/** What an item of a plan is. The order is part of formats: new kinds come last. */
public enum ItemKind {
	GOAL, INDICATOR, TASK,
	/** Of a task; has no name, nothing links to it. */
	ACTIVITY, SOLUTION
}
