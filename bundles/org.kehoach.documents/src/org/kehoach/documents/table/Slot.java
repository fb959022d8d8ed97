// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/**
 * One field of the grid of rows and columns: either a cell begins in it, or a
 * cell that began in a row above covers it.
 */
public sealed interface Slot permits Cell, Covered {
}
