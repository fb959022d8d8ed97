// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import org.eclipse.ui.IWorkbenchPart;

/** Follows what is reviewed. Called in the UI thread. */
public interface ReviewListener {

	/** Another project is reviewed, or it has been computed anew. */
	void reviewed(ReviewState state);

	/**
	 * Another item or plan is looked at.
	 *
	 * @param name its full name
	 * @param source the part in which somebody went to it; null if nobody did
	 */
	default void focused(String name, IWorkbenchPart source) {
		// not everything follows the item
	}

	/**
	 * Another plan is looked at; comes after {@link #focused}.
	 *
	 * @param plan its name
	 * @param source as above
	 */
	default void planned(String plan, IWorkbenchPart source) {
		// not everything follows the plan
	}
}
