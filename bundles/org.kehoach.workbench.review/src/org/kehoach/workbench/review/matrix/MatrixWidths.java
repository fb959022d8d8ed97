// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.ui.IMemento;
import org.kehoach.engine.review.MatrixTableData;

/** How wide the heads of rows are: names take what they need, sentences the room that few columns leave. */
final class MatrixWidths {

	private static final int NAME_LETTERS = 13;
	private static final int MOST_NAME_LETTERS = 30;
	private static final int TEXT_LETTERS = 42;
	private static final int MOST_TEXT_LETTERS = 130;
	private static final int SHARE_LETTERS = 11;
	/** So many rows say how long names are. */
	private static final int LOOKED_AT = 300;
	/** The lines around the table. */
	private static final int FRAME = 2;

	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final DataLayer heads;
	private final int letter;
	/** Somebody has chosen a width: it stays. */
	private boolean resized;
	private boolean sharing;

	/**
	 * @param heads its columns: name, sentence, share
	 * @param letter width of one, in pixels
	 */
	MatrixWidths(DataLayer heads, int letter) {
		this.heads = heads;
		this.letter = letter;
		heads.setColumnWidthByPosition(0, letter * NAME_LETTERS);
		heads.setColumnWidthByPosition(1, letter * TEXT_LETTERS);
		heads.setColumnWidthByPosition(2, letter * SHARE_LETTERS);
		heads.addLayerListener(event -> resized |= !sharing && event instanceof ColumnResizeEvent);
	}

	/**
	 * Gives the heads their widths.
	 *
	 * @param room of the whole table, in pixels
	 * @param cell width of a cell, in pixels
	 */
	void share(MatrixTableData data, int room, int cell) {
		if (resized) {
			return;
		}
		int names = letter * nameLetters(data);
		long others = names + letter * SHARE_LETTERS + (long) data.view().columns().size() * cell + FRAME;
		int text = (int) Math.clamp(room - others, letter * TEXT_LETTERS, letter * MOST_TEXT_LETTERS);
		sharing = true;
		try {
			set(0, names);
			set(1, text);
		} finally {
			sharing = false;
		}
	}

	private void set(int column, int width) {
		if (heads.getColumnWidthByPosition(column) != width) {
			heads.setColumnWidthByPosition(column, width);
		}
	}

	/** The end of a name tells items apart: it should not be cut. */
	private static int nameLetters(MatrixTableData data) {
		int rows = Math.min(LOOKED_AT, data.view().rows().size());
		return Math.clamp(IntStream.range(0, rows).map(row -> data.rowName(row).length()).max().orElse(0), NAME_LETTERS, MOST_NAME_LETTERS);
	}

	/** Remembers what a person has chosen. */
	void save(IMemento memento) {
		for (int column = 0; resized && column < heads.getColumnCount(); column++) {
			memento.putInteger(WIDTH + column, heads.getColumnWidthByPosition(column));
		}
	}

	/** @param memento what was remembered; may be null */
	void restore(IMemento memento) {
		for (int column = 0; memento != null && column < heads.getColumnCount(); column++) {
			Integer width = memento.getInteger(WIDTH + column);
			if (width != null) {
				set(column, width);
			}
		}
	}
}
