// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * What a file tells about itself.
 *
 * @param title
 *            title of the document, never null
 * @param creator
 *            the issuing office, never null, may be empty
 * @param language
 *            language of the text as a BCP 47 tag such as "vi-VN", never null
 * @param created
 *            the time that the file names as its creation. It comes from the
 *            input and not from the clock, so that the same input gives the same
 *            bytes. Never null.
 */
public record DocumentInfo(String title, String creator, String language, Instant created) {

	public DocumentInfo {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(creator, "creator");
		Objects.requireNonNull(created, "created");
		if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
			throw new IllegalArgumentException("not a language tag: " + language);
		}
	}
}
