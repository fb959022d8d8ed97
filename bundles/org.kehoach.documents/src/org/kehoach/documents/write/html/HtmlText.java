// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

/** Text inside HTML. */
final class HtmlText {

	private HtmlText() {
	}

	/** Escapes a text for element content and for attribute values in quotes. */
	static String escape(String text) {
		StringBuilder result = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> result.append("&amp;");
			case '<' -> result.append("&lt;");
			case '>' -> result.append("&gt;");
			case '"' -> result.append("&quot;");
			case '\'' -> result.append("&#39;");
			default -> result.append(c);
			}
		}
		return result.toString();
	}

	/** Escapes a text and shows its line feeds as line breaks. */
	static String lines(String text) {
		return escape(text).replace("\n", "<br/>");
	}
}
