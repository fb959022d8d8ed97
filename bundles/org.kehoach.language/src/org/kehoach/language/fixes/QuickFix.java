// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;

/** Computes the edits for findings of one or more rules. */
interface QuickFix {

	/** @return empty where this finding cannot be put right by machine */
	List<Fix> fixes(Place place);
}
