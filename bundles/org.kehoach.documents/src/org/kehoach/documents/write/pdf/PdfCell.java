// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.List;

import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.Source;

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
 * @param source
 *            what it shows; null if that is not known
 * @param rowSource
 *            what its first row is about; null if that is not known
 */
record PdfCell(float x, float width, int row, int rows, List<Line> lines, Alignment alignment, Source source, Source rowSource) {
}
