// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.nio.file.Path;

import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.workbench.review.desk.Focus;

/**
 * A line of a sheet as an element of a viewer: the same line can stand in several groups.
 *
 * @param group null without groups
 */
public record SheetLine(SheetGroup group, Line line) implements Focus {

	@Override
	public String name() {
		return line.item();
	}

	@Override
	public Path file() {
		return line.place() == null ? null : line.place().file();
	}
}
