// SPDX-License-Identifier: EPL-2.0
/**
 * Widths of columns and heights of rows, computed from the text before any file
 * format is chosen, so that all formats show the same table.
 */
package org.kehoach.documents.layout;
