// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.Arrays;

import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.text.TimesMetrics;

/**
 * Widths of the columns, all in twips. Every column gets what its widest word
 * needs; the rest of the page goes, millimetre by millimetre, to the column that
 * makes the table shorter most.
 */
final class ColumnWidths {
	/** Space between the text and the borders, left and right together. */
	static final int PADDING = 2 * TableLayout.CELL_MARGIN + 15;
	/**
	 * Words wider than this (45 mm: web addresses, never Vietnamese syllables) may be
	 * broken, or a single one would take the page from all other columns.
	 */
	static final int LONGEST_WORD = PageSetup.twips(45);
	/** A bit more than measured: programs differ in rounding. */
	private static final double SLACK = 1.02;
	/** Half a Vietnamese syllable with its space, in units of TimesMetrics. */
	private static final int HALF_WORD = 1500;
	private static final int STEP = PageSetup.twips(1);
	private static final int NARROWEST = PageSetup.twips(8);

	private final ColumnContent content;
	private final int available;
	private final double twipsPerUnit;
	private final int[] widths;
	private final int[] natural;
	private boolean fits;
	private boolean longWords;

	/**
	 * Computes the widths.
	 *
	 * @param table
	 *            the table
	 * @param content
	 *            its content, measured
	 * @param available
	 *            width for all columns together
	 * @param sizePt
	 *            size of the letters
	 */
	ColumnWidths(AppendixTable table, ColumnContent content, int available, int sizePt) {
		this.content = content;
		this.available = available;
		this.twipsPerUnit = sizePt * 20.0 / TimesMetrics.EM;
		int columns = table.columns().size();
		widths = new int[columns];
		natural = new int[columns];
		boolean[] fixed = new boolean[columns];
		for (int column = 0; column < columns; column++) {
			int word = twips(content.widestWord[column]);
			longWords |= word > LONGEST_WORD;
			var wanted = table.columns().get(column).widthMm();
			fixed[column] = wanted.isPresent();
			widths[column] = fixed[column] ? PageSetup.twips(wanted.getAsDouble())
					: Math.max(NARROWEST, Math.min(word, LONGEST_WORD));
			natural[column] = fixed[column] ? widths[column] : Math.max(widths[column], twips(content.widestLine[column]));
		}
		fits = Arrays.stream(widths).sum() <= available;
		if (fits) {
			share();
			fill(fixed);
		} else {
			shrink();
		}
	}

	/** Whether no word shorter than {@link #LONGEST_WORD} is broken. */
	boolean fits() {
		return fits;
	}

	/** Whether there are words that are allowed to be broken. */
	boolean hasLongWords() {
		return longWords;
	}

	/** The widths; their sum is exactly the available width. */
	int[] twips() {
		return widths;
	}

	private int twips(int units) {
		return (int) Math.ceil(units * twipsPerUnit * SLACK) + PADDING;
	}

	/** Gives the free width to the columns that make the table shorter. */
	private void share() {
		int free = available - Arrays.stream(widths).sum();
		int rows = content.paragraphs.length;
		double[][] height = new double[rows][widths.length];
		double[] sum = new double[rows];
		for (int row = 0; row < rows; row++) {
			for (int column = 0; column < widths.length; column++) {
				height[row][column] = power(lines(row, column, widths[column]));
				sum[row] += height[row][column];
			}
		}
		double[] gain = new double[widths.length];
		Arrays.fill(gain, -1);
		while (free >= STEP) {
			int best = -1;
			for (int column = 0; column < widths.length; column++) {
				gain[column] = widths[column] >= natural[column] ? 0 : gain(column, height, sum);
				if (gain[column] > (best < 0 ? 0 : gain[best])) {
					best = column;
				}
			}
			if (best < 0) {
				return;
			}
			widths[best] += STEP;
			free -= STEP;
			for (int row = 0; row < rows; row++) {
				sum[row] -= height[row][best];
				height[row][best] = power(lines(row, best, widths[best]));
				sum[row] += height[row][best];
			}
		}
	}

	/** How many lines the sampled rows lose when a column gets one step wider. */
	private double gain(int column, double[][] height, double[] sum) {
		double gain = 0;
		for (int row = 0; row < sum.length; row++) {
			double wider = sum[row] - height[row][column] + power(lines(row, column, widths[column] + STEP));
			gain += root(sum[row]) - root(wider);
		}
		return gain;
	}

	/**
	 * Lines of a cell as a number without steps, so that small gains count. Every line
	 * loses about half a word at its end, which hurts narrow columns most.
	 */
	private double lines(int row, int column, int width) {
		double whole = (width - PADDING) / twipsPerUnit;
		double room = Math.max(whole / 2, whole - HALF_WORD);
		double lines = 0;
		for (float paragraph : content.paragraphs[row][column]) {
			lines += Math.max(1, paragraph / room);
		}
		return lines;
	}

	/**
	 * Sums of fourth powers stand in for the maximum: smooth, and they let columns that
	 * are not the highest breathe as well.
	 */
	private static double power(double value) {
		double square = value * value;
		return square * square;
	}

	private static double root(double value) {
		return Math.sqrt(Math.sqrt(Math.max(0, value)));
	}

	/** Lets the table fill the page: the rest goes to all columns in proportion. */
	private void fill(boolean[] fixed) {
		int flexible = 0;
		for (int column = 0; column < widths.length; column++) {
			flexible += fixed[column] ? 0 : widths[column];
		}
		int free = available - Arrays.stream(widths).sum();
		int widest = -1;
		for (int column = 0; column < widths.length && flexible > 0; column++) {
			if (!fixed[column]) {
				widths[column] += (int) ((long) free * widths[column] / flexible);
				widest = widest < 0 || widths[column] > widths[widest] ? column : widest;
			}
		}
		widths[widest < 0 ? widths.length - 1 : widest] += available - Arrays.stream(widths).sum();
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
