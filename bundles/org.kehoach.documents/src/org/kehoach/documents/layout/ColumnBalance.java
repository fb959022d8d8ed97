// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.kehoach.documents.layout.ColumnContent.MeasuredCell;
import org.kehoach.documents.style.PageSetup;

/**
 * Moves width from one column to another as long as the table gets shorter, or as
 * short with fewer line breaks. Every candidate is really wrapped: what counts is
 * the highest cell of each row.
 */
final class ColumnBalance {
	/** Widths that are tried to move, in twips; the big ones find the way over flat stretches. */
	private static final int[] MOVES = { PageSetup.twips(16), PageSetup.twips(8), PageSetup.twips(4), PageSetup.twips(2),
			PageSetup.twips(1) };
	/** The headings stand on every page, of which one holds about so many rows. */
	private static final int ROWS_OF_PAGE = 6;
	/** What a line counts in a cell that is not the highest of its row. */
	private static final double LOWER_LINE = 0.12;
	/** An end for tables in which something always gains a little. */
	private static final int MOST_MOVES = 200;

	private final MeasuredCell[][] rows;
	private final double[] weights;
	/** Room for text in a column of a width. */
	private final IntUnaryOperator room;
	private final int[] widths;
	private final int[] least;
	/** Lines of all rows, for each column and each width that was tried. */
	private final Map<Long, double[]> tried = new HashMap<>();

	/**
	 * @param room
	 *            turns the width of a column in twips into room for text in units of
	 *            TimesMetrics
	 * @param widths
	 *            the widths to improve, changed in place
	 * @param least
	 *            the least width of each column
	 */
	ColumnBalance(ColumnContent content, IntUnaryOperator room, int[] widths, int[] least) {
		this.room = room;
		this.widths = widths;
		this.least = least;
		int count = content.rows.length;
		rows = new MeasuredCell[count + 1][];
		weights = new double[count + 1];
		for (int row = 0; row < count; row++) {
			rows[row] = content.rows[row];
			weights[row] = 1;
		}
		rows[count] = content.headings;
		weights[count] = Math.max(1, (double) count / ROWS_OF_PAGE);
	}

	/**
	 * Improves the widths.
	 *
	 * @param fixed
	 *            columns that keep their width
	 */
	void improve(boolean[] fixed) {
		double cost = cost(-1, -1, 0);
		for (int move = 0; move < MOST_MOVES; move++) {
			int from = -1;
			int to = -1;
			int twips = 0;
			for (int step : MOVES) {
				for (int giver = 0; giver < widths.length; giver++) {
					if (fixed[giver] || widths[giver] - step < least[giver]) {
						continue;
					}
					for (int taker = 0; taker < widths.length; taker++) {
						double other = taker == giver || fixed[taker] ? cost : cost(giver, taker, step);
						if (other < cost - 1e-6) {
							cost = other;
							from = giver;
							to = taker;
							twips = step;
						}
					}
				}
			}
			if (from < 0) {
				return;
			}
			widths[from] -= twips;
			widths[to] += twips;
		}
	}

	private double cost(int giver, int taker, int step) {
		double[][] lines = new double[widths.length][];
		for (int column = 0; column < widths.length; column++) {
			lines[column] = lines(column, widths[column] + (column == taker ? step : column == giver ? -step : 0));
		}
		double cost = 0;
		for (int row = 0; row < rows.length; row++) {
			double highest = 1;
			double sum = 0;
			for (double[] column : lines) {
				highest = Math.max(highest, column[row]);
				sum += column[row];
			}
			cost += weights[row] * (highest + LOWER_LINE * sum);
		}
		return cost;
	}

	private double[] lines(int column, int width) {
		return tried.computeIfAbsent((long) column << 32 | width, key -> {
			double[] lines = new double[rows.length];
			int available = room.applyAsInt(width);
			for (int row = 0; row < rows.length; row++) {
				lines[row] = rows[row][column].lines(available);
			}
			return lines;
		});
	}
}
