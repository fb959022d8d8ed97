// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

/**
 * One thing that differs.
 *
 * @param property in what; null: the thing itself came, went, moved or was renamed
 * @param plan name of the plan that it belongs to, after the change unless it went; null in registries, and of plans without name
 * @param name full name, after the change unless it went; of an activity, that of its task; null without
 * @param title its text, after the change unless it went; may be null
 * @param before as written; null if there was nothing, or it has no words
 * @param after as written; null if there is nothing, or it has no words
 * @param parts how many named parts came or went with it; they are not told one by one
 * @param file where it is now, or was if it went, as the facts name it
 * @param line in the file, from 1; 0 if unknown
 */
public record Change(Kind kind, Subject subject, Property property, String plan, String name, String title, String before, String after,
		int parts, String file, int line) {

	/** How something differs. */
	public enum Kind {
		ADDED, REMOVED, CHANGED,
		/** Has another name. */
		RENAMED,
		/** Is in another plan or registry. */
		MOVED,
		/** A link that led somewhere leads nowhere now. */
		BROKEN
	}

	/** Where it is told. */
	public Group group() {
		return switch (subject) {
		case REGISTRY, UNIT, DOCUMENT -> Group.UNITS;
		case PLAN, DECISION -> property == null ? Group.PLANS : property.group();
		default -> property == null ? Group.ITEMS : property.group();
		};
	}
}
