// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.documents.layout.TableLayout;

/** Rows of cells with their heights. All lines are of one height, so that rows can be cut between them. */
final class PdfRows {
	static final float MARGIN = TableLayout.CELL_MARGIN / 20f;
	private static final float MARGIN_VERTICAL = TableLayout.CELL_MARGIN_VERTICAL / 20f;
	/** For sums of rounded heights. */
	private static final float SLACK = 0.01f;

	/**
	 * A row, or the part of it that stands on one page.
	 *
	 * @param lines
	 *            the lines of text it has room for
	 */
	record Slice(int row, int lines) {
	}

	/** By their first rows, so that large tables stay fast. */
	private final List<List<PdfCell>> cells = new ArrayList<>();
	private final Map<PdfCell, Integer> drawn = new IdentityHashMap<>();
	private final int[] lines;
	private final float sizePt;
	private final float lineHeight;
	private int mostRows = 1;

	PdfRows(List<PdfCell> all, int count, float sizePt, float lineHeight) {
		this.sizePt = sizePt;
		this.lineHeight = lineHeight;
		this.lines = new int[count];
		for (int row = 0; row < count; row++) {
			cells.add(new ArrayList<>());
		}
		for (PdfCell cell : all) {
			cells.get(cell.row()).add(cell);
			mostRows = Math.max(mostRows, cell.rows());
		}
		for (int row = 0; row < count; row++) {
			lines[row] = linesOf(row);
		}
	}

	/** Of cells over several rows the last one takes the lines that the others have no room for. */
	private int linesOf(int last) {
		int most = 1;
		for (int row = Math.max(0, last - mostRows + 1); row <= last; row++) {
			for (PdfCell cell : cells.get(row)) {
				if (row + cell.rows() - 1 == last) {
					int above = 0;
					for (int i = row; i < last; i++) {
						above += lines[i];
					}
					most = Math.max(most, cell.lines().size() - above);
				}
			}
		}
		return most;
	}

	int count() {
		return lines.length;
	}

	int lines(int row) {
		return lines[row];
	}

	/** Height of a part of a row. */
	float height(int count) {
		return count * lineHeight + 2 * MARGIN_VERTICAL;
	}

	/** Height of whole rows, the last one excluded. */
	float height(int from, int to) {
		float sum = 0;
		for (int row = from; row < to; row++) {
			sum += height(lines[row]);
		}
		return sum;
	}

	float height(List<Slice> slices) {
		float sum = 0;
		for (Slice slice : slices) {
			sum += height(slice.lines());
		}
		return sum;
	}

	/** Lines that a part of a row of some height has room for; below 1 for none. */
	int room(float height) {
		return (int) Math.floor((height - 2 * MARGIN_VERTICAL + SLACK) / lineHeight);
	}

	/**
	 * Draws rows and parts of rows below y, each cell going on where it stopped.
	 *
	 * @param whole
	 *            whether all cells are whole, so that their text can stand in the middle
	 */
	void draw(Paper page, List<Slice> slices, float y, boolean whole) {
		if (slices.isEmpty()) {
			return;
		}
		for (int row = Math.max(0, slices.getFirst().row() - mostRows + 1); row <= slices.getLast().row(); row++) {
			for (PdfCell cell : cells.get(row)) {
				draw(page, cell, slices, y, whole);
			}
		}
	}

	private void draw(Paper page, PdfCell cell, List<Slice> slices, float y, boolean whole) {
		float top = y;
		float height = 0;
		for (Slice slice : slices) {
			if (slice.row() < cell.row()) {
				top -= height(slice.lines());
			} else if (slice.row() < cell.row() + cell.rows()) {
				height += height(slice.lines());
			}
		}
		if (height <= 0) {
			return;
		}
		float x = page.left() + cell.x();
		page.border(x, top, cell.width(), height);
		page.place(cell.source(), cell.rowSource(), x, top, cell.width(), height);
		int from = drawn.getOrDefault(cell, 0);
		int count = Math.min(room(height), cell.lines().size() - from);
		float below = top - (whole ? (height - count * lineHeight) / 2 : MARGIN_VERTICAL);
		for (Line line : cell.lines().subList(from, from + count)) {
			page.draw(line, sizePt, lineHeight, cell.alignment(), x + MARGIN, cell.width() - 2 * MARGIN, below);
			below -= lineHeight;
		}
		drawn.put(cell, from + count);
	}

	/** The headings are drawn on every page anew. */
	void drawAgain() {
		drawn.clear();
	}
}
