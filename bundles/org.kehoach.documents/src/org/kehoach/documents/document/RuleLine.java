// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

/**
 * A drawn line in the middle below a text, as the decree wants it below tiêu ngữ (as
 * long as the text), below the issuing body and below trích yếu (a third to half of it).
 *
 * @param length
 *            length in twips, above 0
 * @param after
 *            space below in twips
 */
public record RuleLine(int length, int after) implements Block {

	public RuleLine {
		if (length <= 0 || after < 0) {
			throw new IllegalArgumentException("no line of " + length + " twips");
		}
	}
}
