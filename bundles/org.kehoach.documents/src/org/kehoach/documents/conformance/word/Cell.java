// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

/**
 * A cell of a table.
 *
 * @param table
 *            never null
 * @param row
 *            from 0
 * @param column
 *            from 0, in columns of the grid
 * @param width
 *            room for text in twips, 0 if unknown
 */
public record Cell(Table table, int row, int column, int width) {
}
