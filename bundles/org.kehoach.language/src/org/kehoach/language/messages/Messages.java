// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import org.kehoach.model.messages.MessageBundle;

/** What the language says to a person. Keys of rules are their codes. */
public final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.language.messages.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	public static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
