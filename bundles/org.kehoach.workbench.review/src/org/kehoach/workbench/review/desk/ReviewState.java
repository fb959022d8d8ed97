// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import org.eclipse.core.resources.IProject;
import org.kehoach.engine.Overview;

/**
 * What there is to review.
 *
 * @param project null while nothing is selected
 * @param overview the last one that was computed, perhaps of texts before the last change; null if there is none yet
 * @param problem why there is no overview, in the user's language; null if nothing is wrong
 */
public record ReviewState(IProject project, Overview overview, String problem) {

	/** Nothing is selected. */
	static final ReviewState NOTHING = new ReviewState(null, null, null);
}
