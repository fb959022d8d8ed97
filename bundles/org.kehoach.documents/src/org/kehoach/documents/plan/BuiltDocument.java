// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;
import java.util.Objects;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.write.Notice;

/**
 * A document and what it lacks.
 *
 * @param document
 *            never null
 * @param gaps
 *            parts left blank, in the order of the document; empty if it is complete;
 *            never null
 * @param notices
 *            what is odd about the layouts of its tables, never null
 */
public record BuiltDocument(AdministrativeDocument document, List<Gap> gaps, List<Notice> notices) {

	public BuiltDocument {
		Objects.requireNonNull(document, "document");
		gaps = List.copyOf(gaps);
		notices = List.copyOf(notices);
	}

	/**
	 * Whether nothing was left blank.
	 *
	 * @return true if the document can be signed as it is
	 */
	public boolean complete() {
		return gaps.isEmpty();
	}
}
