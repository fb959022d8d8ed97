// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

/**
 * A table.
 *
 * @param number
 *            position in the text from 0
 * @param rows
 *            number of rows
 * @param width
 *            twips, 0 if unknown
 * @param indent
 *            twips from the left margin
 * @param around
 *            the cell that it stands in; null for a table of its own
 * @param section
 *            null in headers and footers
 */
public record Table(int number, int rows, int width, int indent, Cell around, Section section) {
}
