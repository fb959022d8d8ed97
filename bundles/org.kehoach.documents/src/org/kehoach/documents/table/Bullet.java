// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/** The mark in front of a paragraph of a cell. */
public enum Bullet {
	/** No mark. */
	NONE(""),
	/** A dash, the first level of lists in administrative documents. */
	DASH("- "),
	/** A plus sign, the second level. */
	PLUS("+ ");

	private final String mark;

	Bullet(String mark) {
		this.mark = mark;
	}

	/**
	 * The mark as it is printed, with the space that follows it.
	 *
	 * @return never null, empty for {@link #NONE}
	 */
	public String mark() {
		return mark;
	}
}
