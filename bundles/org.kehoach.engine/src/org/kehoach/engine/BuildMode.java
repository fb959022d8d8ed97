// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/** For whom documents are built. */
public enum BuildMode {
	/** As they are issued: without reasons and without columns for the draft only. */
	ISSUE,
	/** As they are submitted for approval: with everything. */
	DRAFT
}
