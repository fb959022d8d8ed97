// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.search;

/** Values as JavaScript. */
final class JavaScript {

	private JavaScript() {
	}

	/** A string literal that stays one wherever it is put: also markup inside it has no effect. */
	static String text(String text) {
		StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"', '\\' -> literal.append('\\').append(c);
			case '<', '>', '&', '\u2028', '\u2029' -> literal.append(String.format("\\u%04x", (int) c));
			default -> literal.append(c < ' ' ? ' ' : c);
			}
		}
		return literal.append('"').toString();
	}
}
