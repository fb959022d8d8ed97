// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the language says to a person: Vietnamese, or English where the system's language is English. Keys of rules are
 * their codes.
 */
public final class Messages {

	private static final String BUNDLE = "org.kehoach.language.messages.messages";
	/** Falls back to the Vietnamese file, not to the system's language. */
	private static final ResourceBundle.Control VIETNAMESE_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/**
	 * @param key of the properties files
	 * @param arguments for {0}, {1} … in the text
	 * @throws java.util.MissingResourceException if there is no such key
	 */
	public static String get(String key, Object... arguments) {
		String pattern = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader(), VIETNAMESE_ELSE)
				.getString(key);
		return new MessageFormat(pattern, Locale.ROOT).format(arguments);
	}
}
