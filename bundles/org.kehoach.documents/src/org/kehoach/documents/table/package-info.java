// SPDX-License-Identifier: EPL-2.0
/**
 * The document model of an appendix table: what is printed, without a word on
 * how a file format writes it.
 */
package org.kehoach.documents.table;
