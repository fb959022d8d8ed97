// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.List;

import org.kehoach.language.fixes.Fix;

/** One kind of change that is offered at the caret. */
interface Assist {

	/** @return the changes, the likeliest first; empty where it makes no sense. Edits belong to the file of the caret. */
	List<Fix> at(Caret caret);
}
