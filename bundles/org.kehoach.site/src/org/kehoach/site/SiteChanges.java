// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.util.List;

/**
 * What the plans say otherwise than an earlier version of them, in words.
 *
 * @param notes between what is compared, and what could not be
 * @param rows sorted by group
 */
public record SiteChanges(List<String> notes, List<Row> rows) {

	/** What became of something, told apart by colour and sign too. */
	public enum Kind {
		ADDED, REMOVED, CHANGED
	}

	/**
	 * One thing that differs.
	 *
	 * @param group where it is told, such as targets
	 * @param word for the kind: renamed, moved and so on are changes too
	 * @param what kind of thing, and in what it differs
	 * @param plan name of its plan; null in registries
	 * @param name its full name; null without
	 * @param title its text; null without
	 * @param before as written; null if there was nothing
	 * @param after as written; null if there is nothing
	 */
	public record Row(String group, Kind kind, String word, String what, String plan, String name, String title, String before,
			String after) {
	}
}
