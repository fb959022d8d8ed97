// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.text;

import java.util.Locale;

import org.kehoach.model.messages.MessageBundle;

/** What writing documents has to tell. */
public final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.documents.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(Locale, String, Object...)}. */
	public static String get(Locale language, String key, Object... arguments) {
		return BUNDLE.get(language, key, arguments);
	}
}
