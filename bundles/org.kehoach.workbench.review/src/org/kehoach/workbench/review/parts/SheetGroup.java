// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.List;
import java.util.Objects;

import org.kehoach.engine.review.Sheet.Line;

/** Lines that have a cell in common. Equal to the group of that name of an earlier sheet, so that it stays open. */
public final class SheetGroup {

	private final SheetGroup parent;
	private final String name;
	private final List<Line> lines;

	/** @param parent the group that it divides; null if it divides the sheet */
	SheetGroup(SheetGroup parent, String name, List<Line> lines) {
		this.parent = parent;
		this.name = name;
		this.lines = List.copyOf(lines);
	}

	/** The group that it is a part of; null if it is a part of the sheet. */
	public SheetGroup parent() {
		return parent;
	}

	public String name() {
		return name;
	}

	public List<Line> lines() {
		return lines;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetGroup group && group.name.equals(name) && Objects.equals(group.parent, parent);
	}

	@Override
	public int hashCode() {
		return name.hashCode() * 31 + Objects.hashCode(parent);
	}
}
