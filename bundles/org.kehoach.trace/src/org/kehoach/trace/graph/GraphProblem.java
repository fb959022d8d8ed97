// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

/**
 * What keeps the graph from being whole.
 *
 * @param file as {@link org.kehoach.trace.facts.FileFacts#file}
 * @param line from 1; 0 if unknown
 * @param name of what has the problem: a plan, or an item by its full name
 * @param other what it is about: the other file of a plan that is there twice, the name that leads nowhere, the names on the
 *            circle divided by arrows
 */
public record GraphProblem(Kind kind, String file, int line, String name, String other) {

	/** What can be wrong. */
	public enum Kind {
		/** A plan of that name is in another file too; links lead to the one of the first file. */
		DUPLICATE_PLAN,
		/** An item of that name is in the plan twice; links lead to the first one. */
		DUPLICATE_ITEM,
		/** A plan above is nowhere to be found. */
		MISSING_PARENT,
		/** An item that is linked to is nowhere to be found. */
		MISSING_ITEM,
		/** A plan implements itself through others. */
		PLAN_CYCLE,
		/** An item refines or implements itself through others. */
		ITEM_CYCLE
	}
}
