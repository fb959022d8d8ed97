// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The editor's texts: Vietnamese in <code>messages.properties</code>, English in <code>messages_en.properties</code>,
 * both UTF-8.
 */
public final class Messages {

	/** No fallback to the JVM's locale: whoever is not served in English is served in Vietnamese. */
	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.kehoach.workbench.editor.messages", //$NON-NLS-1$
			Locale.getDefault(), Messages.class.getClassLoader(),
			Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

	private Messages() {
	}

	/**
	 * @param key  a key of the properties files; a missing one is a programming error and throws
	 *             {@link java.util.MissingResourceException}
	 * @param args values for the placeholders <code>{0}</code>, <code>{1}</code>, …; they are inserted as they are
	 *             (strings, paths), without number formatting
	 * @return the text in the user's language
	 */
	public static String get(String key, Object... args) {
		String pattern = BUNDLE.getString(key);
		if (args.length == 0) {
			return pattern;
		}
		Object[] texts = new Object[args.length];
		for (int i = 0; i < args.length; i++) {
			texts[i] = String.valueOf(args[i]);
		}
		return MessageFormat.format(pattern, texts);
	}
}
