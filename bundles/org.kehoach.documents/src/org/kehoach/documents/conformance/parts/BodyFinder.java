// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.HashSet;
import java.util.Set;

import org.kehoach.documents.conformance.word.Paragraph;

/** Finds the text itself: what stands outside tables between head and recipients. */
final class BodyFinder {

	private BodyFinder() {
	}

	static void find(DocumentPart part) {
		Set<Paragraph> others = new HashSet<>();
		int from = 0;
		int to = part.paragraphs().size();
		for (Component component : Component.values()) {
			for (Paragraph paragraph : part.paragraphs(component)) {
				others.add(paragraph);
				int index = part.paragraphs().indexOf(paragraph);
				switch (component) {
				case NATIONAL_NAME, MOTTO, SUPERIOR, ISSUER, NUMBER, PLACE_DATE, TYPE_WORD, SUBJECT, ATTACHED_TO -> from = Math.max(from, index + 1);
				case RECIPIENTS_WORD, POST, SIGNER -> to = Math.min(to, index);
				default -> {
					// Bases stand between head and text, recipients below their word.
				}
				}
			}
		}
		for (Paragraph paragraph : part.paragraphs().subList(Math.min(from, to), to)) {
			if (paragraph.cell() == null && !paragraph.isBlank() && !others.contains(paragraph) && !Folded.isDrawn(paragraph.text())
					&& !paragraph.text().equals("./.")) {
				part.add(Component.BODY, paragraph);
			}
		}
	}
}
