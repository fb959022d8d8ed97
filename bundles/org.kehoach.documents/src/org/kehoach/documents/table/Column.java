// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A column of the table.
 *
 * @param role
 *            what the column tells, never null
 * @param heading
 *            the heading as printed, never null
 * @param alignment
 *            alignment of the cells below the heading (headings are always
 *            centred), never null
 * @param widthMm
 *            a fixed width in millimetres, or empty when the width follows from
 *            the content
 * @param groupHeading
 *            the heading above this one, which neighbouring columns with the same
 *            one share; empty for none; never null
 */
public record Column(ColumnRole role, String heading, Alignment alignment, OptionalDouble widthMm,
		String groupHeading) {

	public Column {
		Objects.requireNonNull(role, "role");
		Objects.requireNonNull(heading, "heading");
		Objects.requireNonNull(alignment, "alignment");
		Objects.requireNonNull(widthMm, "widthMm");
		Objects.requireNonNull(groupHeading, "groupHeading");
		if (widthMm.isPresent() && !(widthMm.getAsDouble() > 0 && widthMm.getAsDouble() < 1000)) {
			throw new IllegalArgumentException("column width out of range: " + widthMm.getAsDouble() + " mm");
		}
	}

	/**
	 * A column without a heading above its own.
	 *
	 * @param role
	 *            never null
	 * @param heading
	 *            never null
	 * @param alignment
	 *            never null
	 * @param widthMm
	 *            never null
	 */
	public Column(ColumnRole role, String heading, Alignment alignment, OptionalDouble widthMm) {
		this(role, heading, alignment, widthMm, "");
	}

	/**
	 * A column with the usual alignment of its role and a width by content.
	 *
	 * @param role
	 *            never null
	 * @param heading
	 *            never null
	 * @return never null
	 */
	public static Column of(ColumnRole role, String heading) {
		return new Column(role, heading, role.usualAlignment(), OptionalDouble.empty());
	}

	/**
	 * What a message calls the column: its heading behind the one above it.
	 *
	 * @return never null
	 */
	public String fullHeading() {
		return groupHeading.isEmpty() ? heading : groupHeading + " – " + heading;
	}

	/**
	 * The alignment of a cell of this column: lists are never centred.
	 *
	 * @param cell
	 *            a cell of this column, never null
	 * @return never null
	 */
	public Alignment alignment(Cell cell) {
		boolean list = cell.paragraphs().stream().anyMatch(paragraph -> paragraph.bullet() != Bullet.NONE);
		return alignment == Alignment.CENTRE && list ? Alignment.LEFT : alignment;
	}
}
