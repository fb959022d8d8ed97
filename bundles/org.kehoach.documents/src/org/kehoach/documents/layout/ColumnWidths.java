// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.Arrays;

import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.text.TimesMetrics;

/**
 * Widths of the columns, all in twips. Every column gets what its widest word
 * needs; the rest of the page goes to where it makes the table shorter.
 */
final class ColumnWidths {
	/** Space between the text and the borders, left and right together. */
	static final int PADDING = 2 * TableLayout.CELL_MARGIN + 15;
	/**
	 * Words wider than this (45 mm: web addresses, never Vietnamese syllables) may be
	 * broken, or a single one would take the page from all other columns.
	 */
	private static final int LONGEST_WORD = PageSetup.twips(45);
	private static final int NARROWEST = PageSetup.twips(8);
	/** A bit more than measured: programs differ in rounding. */
	private static final double SLACK = 1.02;

	private final int available;
	private final double twipsPerUnit;
	private final int[] widths;
	private final boolean fits;
	private final int[] words;

	/**
	 * Computes the widths.
	 *
	 * @param content
	 *            the content of the table, measured
	 * @param available
	 *            width for all columns together
	 * @param sizePt
	 *            size of the letters
	 */
	ColumnWidths(AppendixTable table, ColumnContent content, int available, int sizePt) {
		this.available = available;
		this.twipsPerUnit = sizePt * 20.0 / TimesMetrics.EM;
		int columns = table.columns().size();
		widths = new int[columns];
		words = new int[columns];
		int[] natural = new int[columns];
		boolean[] fixed = new boolean[columns];
		for (int column = 0; column < columns; column++) {
			words[column] = twips(content.widestWord[column]);
			var wanted = table.columns().get(column).widthMm();
			fixed[column] = wanted.isPresent();
			widths[column] = fixed[column] ? PageSetup.twips(wanted.getAsDouble())
					: Math.max(NARROWEST, Math.min(words[column], LONGEST_WORD));
			natural[column] = fixed[column] ? widths[column] : Math.max(widths[column], twips(content.widestLine[column]));
		}
		fits = Arrays.stream(widths).sum() <= available;
		if (fits) {
			int[] least = widths.clone();
			share(natural, fixed);
			new ColumnBalance(content, this::room, widths, least).improve(fixed);
		} else {
			shrink();
		}
	}

	/** Whether no word but very long ones is broken. */
	boolean fits() {
		return fits;
	}

	/** Whether some word of a column is wider than the column. */
	boolean breaksWords(int column) {
		return words[column] > widths[column];
	}

	/** The widths; their sum is exactly the available width. */
	int[] twips() {
		return widths;
	}

	private int twips(int units) {
		return (int) Math.ceil(units * twipsPerUnit * SLACK) + PADDING;
	}

	private int room(int width) {
		return Math.max(1, (int) ((width - PADDING) / (twipsPerUnit * SLACK)));
	}

	/**
	 * A first share of the free width: in proportion to the square root of what the
	 * columns would take on one line. The balance improves on it.
	 */
	private void share(int[] natural, boolean[] fixed) {
		double[] weights = new double[widths.length];
		for (int column = 0; column < widths.length; column++) {
			weights[column] = fixed[column] ? 0 : Math.sqrt(natural[column] - widths[column] + 1.0);
		}
		double sum = Arrays.stream(weights).sum();
		int free = available - Arrays.stream(widths).sum();
		for (int column = 0; column < widths.length && sum > 0; column++) {
			widths[column] += (int) (free * weights[column] / sum);
		}
		int heaviest = widths.length - 1;
		for (int column = 0; column < widths.length; column++) {
			heaviest = weights[column] > weights[heaviest] ? column : heaviest;
		}
		widths[heaviest] += available - Arrays.stream(widths).sum();
	}

	/** Takes width away from the widest columns until all columns fit. */
	private void shrink() {
		int limit = Arrays.stream(widths).max().orElseThrow();
		while (sumUpTo(limit) > available && limit > 1) {
			limit--;
		}
		for (int column = 0; column < widths.length; column++) {
			widths[column] = Math.min(widths[column], limit);
		}
		int rest = available - Arrays.stream(widths).sum();
		for (int column = 0; rest > 0; column = (column + 1) % widths.length) {
			widths[column]++;
			rest--;
		}
	}

	private int sumUpTo(int limit) {
		return Arrays.stream(widths).map(width -> Math.min(width, limit)).sum();
	}
}
