// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell that begins in its field and goes down over one or more rows.
 *
 * @param paragraphs
 *            the content from top to bottom; empty for an empty cell; never null
 * @param rows
 *            number of rows that the cell takes, 1 or more
 * @param source
 *            what the content comes from; null if that is not known or there is none
 */
public record Cell(List<Paragraph> paragraphs, int rows, Source source) implements Slot {

	/** An empty cell of one row. */
	public static final Cell EMPTY = new Cell(List.of(), 1);

	public Cell {
		paragraphs = List.copyOf(paragraphs);
		if (rows < 1) {
			throw new IllegalArgumentException("a cell takes at least one row, not " + rows);
		}
	}

	/**
	 * A cell of unknown origin.
	 *
	 * @param paragraphs
	 *            never null
	 * @param rows
	 *            1 or more
	 */
	public Cell(List<Paragraph> paragraphs, int rows) {
		this(paragraphs, rows, null);
	}

	/**
	 * A cell of one row with one paragraph.
	 *
	 * @param text
	 *            never null; an empty text gives an empty cell
	 * @return never null
	 */
	public static Cell of(String text) {
		return text.isEmpty() ? EMPTY : new Cell(List.of(Paragraph.plain(text)), 1);
	}

	/**
	 * The same content over another number of rows.
	 *
	 * @param newRows
	 *            1 or more
	 * @return never null
	 */
	public Cell over(int newRows) {
		return new Cell(paragraphs, newRows, source);
	}

	/**
	 * The same content with its origin.
	 *
	 * @param origin
	 *            may be null
	 * @return never null
	 */
	public Cell from(Source origin) {
		return new Cell(paragraphs, rows, origin);
	}

	/**
	 * The whole printed text, paragraphs separated by a line feed.
	 *
	 * @return never null
	 */
	public String printed() {
		return paragraphs.stream().map(Paragraph::printed).collect(Collectors.joining("\n"));
	}
}
