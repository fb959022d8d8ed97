// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

/** For whom a table is made. */
public enum Edition {
	/** The table as it is issued: without reasons and without columns for the draft only. */
	ISSUE,
	/** The table that is submitted for approval: with all columns. */
	DRAFT
}
