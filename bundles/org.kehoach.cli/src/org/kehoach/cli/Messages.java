// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import org.kehoach.model.messages.MessageBundle;

/** What the command line says. */
public final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.cli.messages", Messages.class);

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	public static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
