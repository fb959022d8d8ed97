// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

/**
 * A straight line, level or upright. Lengths in points, from the left and upper edge of the page.
 *
 * @param x
 *            left end
 * @param y
 *            upper end
 * @param right
 *            right end
 * @param bottom
 *            lower end
 */
record Stroke(double x, double y, double right, double bottom) {
	/** Thicker things are no lines. */
	private static final double THICK = 2.5;
	private static final double SHORT = 4;

	static Stroke of(double x1, double y1, double x2, double y2) {
		return new Stroke(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
	}

	boolean isLevel() {
		return bottom - y <= THICK && right - x >= SHORT;
	}

	boolean isUpright() {
		return right - x <= THICK && bottom - y >= SHORT;
	}

	double length() {
		return Math.max(right - x, bottom - y);
	}

	/** Whether two lines meet, as the borders of cells do. */
	boolean meets(Stroke other) {
		return x - THICK <= other.right && other.x - THICK <= right && y - THICK <= other.bottom && other.y - THICK <= bottom;
	}
}
