// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.labels;

import org.kehoach.model.messages.MessageBundle;

/** What completion, hover and outline say. */
public final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.language.ide.labels.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	public static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
