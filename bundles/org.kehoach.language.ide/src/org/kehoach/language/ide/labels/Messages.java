// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.labels;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What completion, hover and outline say: Vietnamese, or English where the system's language is English. */
public final class Messages {

	private static final String BUNDLE = "org.kehoach.language.ide.labels.messages";
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

	/** Whether the person reads English rather than Vietnamese. */
	public static boolean english() {
		return Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage());
	}
}
