// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.hover;

/** Writes the little Markdown that hovers use: a bold heading, paragraphs and one list. */
final class Markdown {

	private final StringBuilder text = new StringBuilder();

	static String bold(String words) {
		return "**" + escape(words) + "**";
	}

	/** Texts of plans are no Markdown: their stars, underscores and brackets are shown as they are. */
	static String escape(String plain) {
		return plain.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
	}

	/** @param markdown left out if empty */
	void paragraph(String markdown) {
		if (!markdown.isEmpty()) {
			text.append(text.isEmpty() ? "" : "\n\n").append(markdown);
		}
	}

	/** @param items left out if there are none */
	void list(Iterable<String> items) {
		String start = "\n\n- ";
		for (String item : items) {
			text.append(start).append(escape(item));
			start = "\n- ";
		}
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
