// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import org.kehoach.model.messages.MessageBundle;

/** What the engine says to a person. */
final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.engine.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
