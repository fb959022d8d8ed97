// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.List;

import org.kehoach.documents.table.Alignment;

/**
 * A cell of a table, broken into lines.
 *
 * @param x
 *            distance from the left edge of the table in points
 * @param width
 *            width with its margins in points
 * @param row
 *            index of its first row
 * @param rows
 *            number of rows it goes over
 * @param lines
 *            may be empty
 * @param alignment
 *            never null
 */
record PdfCell(float x, float width, int row, int rows, List<Line> lines, Alignment alignment) {
}
