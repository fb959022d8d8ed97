// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.List;

import org.kehoach.engine.review.Sheet.Line;

/** Lines that have a cell in common. Equal to the group of that name of an earlier sheet, so that it stays open. */
public final class SheetGroup {

	private final String name;
	private final List<Line> lines;

	SheetGroup(String name, List<Line> lines) {
		this.name = name;
		this.lines = List.copyOf(lines);
	}

	public String name() {
		return name;
	}

	public List<Line> lines() {
		return lines;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SheetGroup group && group.name.equals(name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
