// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.List;

import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.WordText;

/**
 * A Word text with its components.
 *
 * @param text
 *            never null
 * @param parts
 *            the documents in the file; none if it holds appendices alone
 * @param appendices
 *            in their order
 */
public record OfficialDocument(WordText text, List<DocumentPart> parts, List<Appendix> appendices) {

	/**
	 * Whether the file holds a list for work within an office and no document of the decree.
	 *
	 * @return true if there is nothing but paper and letters to measure
	 */
	public boolean isList() {
		return parts.isEmpty() && appendices.isEmpty();
	}

	/**
	 * The lines of a component in all documents of the file.
	 *
	 * @param component
	 *            never null
	 * @return in their order
	 */
	public List<Line> lines(Component component) {
		return parts.stream().flatMap(part -> part.lines(component).stream()).toList();
	}

	/**
	 * The paragraphs of a component in all documents of the file.
	 *
	 * @param component
	 *            never null
	 * @return in their order
	 */
	public List<Paragraph> paragraphs(Component component) {
		return parts.stream().flatMap(part -> part.paragraphs(component).stream()).toList();
	}
}
