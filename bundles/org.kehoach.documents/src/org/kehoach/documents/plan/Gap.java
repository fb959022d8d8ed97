// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.Locale;
import java.util.Objects;

import org.kehoach.documents.text.Messages;

/**
 * A part that was left blank in a document, to be filled in by hand.
 *
 * @param kind
 *            never null
 * @param document
 *            the type word of the document that it belongs to ("Kế hoạch", "Quyết
 *            định"), never null
 */
public record Gap(GapKind kind, String document) {

	public Gap {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(document, "document");
	}

	/**
	 * The gap as a sentence that tells what to do.
	 *
	 * @param locale
	 *            language of the reader, never null
	 * @return never null
	 */
	public String message(Locale locale) {
		return Messages.get(locale, kind.key(), document);
	}
}
