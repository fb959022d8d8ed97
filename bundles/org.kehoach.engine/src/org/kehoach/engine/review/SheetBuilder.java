// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.review.Sheet.Column;
import org.kehoach.engine.review.Sheet.Grouping;
import org.kehoach.engine.review.Sheet.Line;

/** Puts a sheet together; headings, title and what an empty one says are in the messages under its name. */
final class SheetBuilder {

	/** More lines than anybody looks through; a country has hundreds of thousands. */
	private static final int MOST_LINES = 20_000;

	private final String name;
	private final List<Column> columns = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final List<String> notes = new ArrayList<>();
	private int left;

	/** @param name start of its messages' keys */
	SheetBuilder(String name) {
		this.name = name;
	}

	SheetBuilder column(String id, int letters, Grouping grouping) {
		columns.add(new Column(id, Messages.get("column-" + id), letters, grouping));
		return this;
	}

	void note(String text) {
		notes.add(text);
	}

	void line(Place place, String item, Object about, Cell... cells) {
		if (lines.size() == MOST_LINES) {
			left++;
			return;
		}
		lines.add(new Line(Arrays.asList(cells), place, item, about));
	}

	/** True if further lines would be left out. */
	boolean isFull() {
		return lines.size() == MOST_LINES;
	}

	Sheet build() {
		if (left > 0) {
			notes.add(Messages.get("left-out", MOST_LINES, left));
		}
		return new Sheet(Messages.get(name + "-title"), notes, columns, lines, Messages.get(name + "-empty"));
	}
}
