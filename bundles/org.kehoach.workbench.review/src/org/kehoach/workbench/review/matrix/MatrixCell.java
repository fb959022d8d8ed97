// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.nio.file.Path;

import org.kehoach.workbench.review.desk.Focus;

/**
 * The selected cell.
 *
 * @param name full name of the item that it is about: the one that covers, else the one above
 * @param file of the plan of the column; null for a group
 */
public record MatrixCell(int row, int column, String name, Path file) implements Focus {
}
