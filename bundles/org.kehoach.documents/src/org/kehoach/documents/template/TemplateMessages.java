// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Locale;

import org.kehoach.model.messages.MessageBundle;

/** What is told about templates. */
final class TemplateMessages {
	private static final MessageBundle BUNDLE = new MessageBundle("org.kehoach.documents.template.messages", TemplateMessages.class);

	private TemplateMessages() {
	}

	/** As {@link MessageBundle#get(Locale, String, Object...)}. */
	static String get(Locale language, String key, Object... arguments) {
		return BUNDLE.get(language, key, arguments);
	}
}
