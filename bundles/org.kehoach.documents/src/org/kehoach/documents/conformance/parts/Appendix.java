// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.List;

import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Section;

/**
 * A Phụ lục.
 *
 * @param before
 *            lines above the label on the same page, such as the note on the signature
 * @param label
 *            "Phụ lục I"
 * @param title
 *            its name, may be empty
 * @param attachment
 *            "(Kèm theo …)", may be empty
 * @param paragraphs
 *            all, the label first
 * @param opensSection
 *            whether its first paragraph is the first of a section
 */
public record Appendix(List<Line> before, Line label, List<Line> title, List<Line> attachment, List<Paragraph> paragraphs,
		boolean opensSection) {

	/**
	 * The section that it begins in.
	 *
	 * @return never null
	 */
	public Section section() {
		return label.paragraph().section();
	}
}
