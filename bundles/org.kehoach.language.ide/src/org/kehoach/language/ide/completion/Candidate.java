// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.emf.common.util.URI;
import org.kehoach.language.ide.labels.PlanKind;

/**
 * Something that a reference could name.
 *
 * @param name as it is to be written here
 * @param text its text, one line, maybe empty
 * @param rank higher ranks are listed first; within a rank by name
 * @param object where it is; null if unknown
 */
record Candidate(String name, String text, PlanKind kind, int rank, URI object) {

	/** What is nearest to the place of the reference. */
	static final int NEAR = 90;
	static final int USUAL = 50;
	static final int FAR = 10;
}
