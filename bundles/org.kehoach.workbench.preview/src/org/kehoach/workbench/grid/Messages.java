// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.kehoach.model.messages.MessageBundle;

/** The texts of table editing. */
final class Messages {

	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.workbench.grid.messages", Messages.class); //$NON-NLS-1$

	private Messages() {
	}

	/** As {@link MessageBundle#get(String, Object...)}. */
	static String get(String key, Object... arguments) {
		return BUNDLE.get(key, arguments);
	}
}
