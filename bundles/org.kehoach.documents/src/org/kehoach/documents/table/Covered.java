// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

/** A field that the cell above it covers. */
public enum Covered implements Slot {
	/** The only value. */
	COVERED
}
