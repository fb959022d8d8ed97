// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import org.kehoach.model.messages.MessageBundle;

/** What the reviewer's tables say. */
final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.engine.review.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
