// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says: Vietnamese, or English where the system's language is English. */
final class Messages {

	private static final ResourceBundle.Control VIETNAMESE_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		String pattern = ResourceBundle
				.getBundle("org.kehoach.cli.messages", Locale.getDefault(), Messages.class.getClassLoader(), VIETNAMESE_ELSE)
				.getString(key);
		return new MessageFormat(pattern, Locale.ROOT).format(arguments);
	}
}
