// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

import java.util.List;

import org.kehoach.documents.conformance.parts.OfficialDocument;

/** How a property is measured. Has no state. */
@FunctionalInterface
public interface Measure {

	/**
	 * Measures.
	 *
	 * @param document
	 *            never null
	 * @param words
	 *            to tell what was found, never null
	 * @return one entry a place; empty if there is nothing to measure
	 */
	List<Measured> of(OfficialDocument document, Words words);
}
