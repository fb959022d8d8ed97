// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for people, Vietnamese by default and English on request. */
public final class Messages {
	private static final String BUNDLE = "org.kehoach.documents.messages";
	/** Without it a Vietnamese reader on an English system would get English. */
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/**
	 * The text of a message.
	 *
	 * @param locale
	 *            language of the reader, never null
	 * @param key
	 *            a key of the messages file
	 * @param arguments
	 *            values for the places {0}, {1}, …
	 * @return never null
	 * @throws java.util.MissingResourceException
	 *             for an unknown key
	 */
	public static String get(Locale locale, String key, Object... arguments) {
		String pattern = ResourceBundle
				.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK).getString(key);
		return new MessageFormat(pattern, locale).format(arguments);
	}
}
