// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.html;

import org.kehoach.model.messages.MessageBundle;

/** What the pages say. */
public final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.site.html.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	public static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
