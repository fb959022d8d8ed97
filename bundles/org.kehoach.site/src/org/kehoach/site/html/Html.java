// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.html;

import java.util.Arrays;

import org.kehoach.model.messages.MessageBundle;

/**
 * Markup under construction. Every text goes through {@link #escape}; the result is well-formed XML too. A page is small, so it is
 * held in memory until it is written.
 */
public final class Html {

	private final StringBuilder out = new StringBuilder(16_384);

	/** Escapes a text for element content and for attribute values in quotes; control characters are left out. */
	public static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		escape(text, escaped);
		return escaped.toString();
	}

	/** What needs no escaping is taken over in runs: that is nearly everything, and a country has gigabytes of it. */
	private static void escape(String text, StringBuilder out) {
		int run = 0;
		int length = 0;
		for (int i = 0; i < text.length(); i += length) {
			char c = text.charAt(i);
			length = 1;
			if (isPlain(c)) {
				continue;
			}
			int point = text.codePointAt(i);
			length = Character.charCount(point);
			String replacement = replacement(point);
			if (replacement != null) {
				out.append(text, run, i).append(replacement);
				run = i + length;
			}
		}
		out.append(text, run, text.length());
	}

	/** Most letters, and all signs that stay as they are. */
	private static boolean isPlain(char c) {
		return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'' || c >= 0xA0 && c < 0x2000;
	}

	/** @return null for what stays as it is */
	private static String replacement(int point) {
		return switch (point) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		case '\'' -> "&#39;";
		case '\n', '\t' -> null;
		default -> isText(point) ? null : "";
		};
	}

	/** What XML 1.0 allows, without control characters and without those that turn the direction of writing. */
	private static boolean isText(int point) {
		return !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF
				&& (point < 0x202A || point > 0x202E) && (point < 0x2066 || point > 0x2069);
	}

	/**
	 * The language of what users wrote, where it is not that of the page: so that a screen reader can pronounce it.
	 *
	 * @param text may be null
	 * @return a value of the attribute {@code lang}; null where the page's own will do
	 */
	public static String language(String text) {
		return text != null && MessageBundle.isEnglish() && text.chars().anyMatch(Html::isVietnamese) ? "vi" : null;
	}

	/** A letter that English does not have. */
	private static boolean isVietnamese(int c) {
		return c >= 0xC0 && c < 0x1F00 && c != 0xD7 && c != 0xF7;
	}

	/** At least the bytes that a text takes in a page. */
	public static int weight(String text) {
		int bytes = 0;
		for (int i = 0; text != null && i < text.length(); i++) {
			char c = text.charAt(i);
			bytes += c == '&' || c == '<' || c == '>' || c == '"' || c == '\'' ? 6 : c < 0x80 ? 1 : 3;
		}
		return bytes;
	}

	/** @param attributes names and values in turn; an attribute whose value is null is left out */
	public Html open(String element, String... attributes) {
		start(element, attributes);
		out.append('>');
		return this;
	}

	public Html close(String element) {
		out.append("</").append(element).append('>');
		return this;
	}

	/** Closes an element whose end is the end of a line. */
	public Html closeLine(String element) {
		close(element);
		out.append('\n');
		return this;
	}

	/** An element with a text; attributes as in {@link #open}. */
	public Html element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close(element);
	}

	/** An element that never has content, such as {@code link}. */
	public Html empty(String element, String... attributes) {
		start(element, attributes);
		out.append("/>");
		return this;
	}

	public Html link(String address, String text) {
		return element("a", text, "href", address);
	}

	/** A link whose text a user wrote. */
	public Html ownLink(String address, String text) {
		return element("a", text, "href", address, "lang", language(text));
	}

	/** An element with a text that a user wrote; attributes as in {@link #open}. */
	public Html own(String element, String text, String... attributes) {
		String language = language(text);
		if (language == null) {
			return element(element, text, attributes);
		}
		String[] all = Arrays.copyOf(attributes, attributes.length + 2);
		all[attributes.length] = "lang";
		all[attributes.length + 1] = language;
		return element(element, text, all);
	}

	/** @param text may be null */
	public Html text(String text) {
		if (text != null) {
			escape(text, out);
		}
		return this;
	}

	/** Adds markup that is escaped already. */
	public Html markup(CharSequence markup) {
		out.append(markup);
		return this;
	}

	/** Adds what another piece has. */
	public Html markup(Html piece) {
		out.append(piece.out);
		return this;
	}

	private void start(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1], out);
				out.append('"');
			}
		}
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
