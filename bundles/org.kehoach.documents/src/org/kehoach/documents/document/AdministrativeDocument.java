// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.List;
import java.util.Objects;

import org.kehoach.documents.table.DocumentInfo;

/**
 * A whole administrative document (văn bản hành chính), ready to be written in any
 * format.
 *
 * @param info
 *            what the file tells about itself, never null
 * @param sections
 *            from the first page to the last, at least one
 */
public record AdministrativeDocument(DocumentInfo info, List<Section> sections) {

	public AdministrativeDocument {
		Objects.requireNonNull(info, "info");
		sections = List.copyOf(sections);
		if (sections.isEmpty()) {
			throw new IllegalArgumentException("a document without sections");
		}
	}
}
