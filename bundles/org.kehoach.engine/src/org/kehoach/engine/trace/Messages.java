// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import org.kehoach.model.messages.MessageBundle;

/** What the documents of tracing say. */
final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.engine.trace.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
