// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/** Horizontal alignment of a paragraph. */
public enum Alignment {
	/** Flush left. */
	LEFT,
	/** Centred. */
	CENTRE,
	/** Flush right. */
	RIGHT,
	/** Flush left and right. */
	JUSTIFIED
}
