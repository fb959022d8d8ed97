// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML document from its first element to its last in UTF-8, and holds no more of it than a few pages: tables of
 * thousands of rows are not built up in memory. Elements without content are closed at once. Names come from the program and are
 * not looked at; texts and values are escaped, and must be free of characters that XML does not know
 * ({@link org.kehoach.documents.text.CleanText}).
 */
public final class XmlStream {
	private static final int FULL = 1 << 14;

	private final OutputStream out;
	private final StringBuilder buffer = new StringBuilder(FULL + FULL / 2);
	private final Deque<String> open = new ArrayDeque<>();
	/** Whether the last start tag still takes attributes. */
	private boolean inTag;

	/**
	 * Begins a document.
	 *
	 * @param out
	 *            stays open, never null
	 */
	public XmlStream(OutputStream out) {
		this.out = out;
		buffer.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	}

	/**
	 * Begins an element.
	 *
	 * @param name
	 *            with its prefix, never null
	 * @return this
	 */
	public XmlStream start(String name) {
		closeTag();
		buffer.append('<').append(name);
		open.push(name);
		inTag = true;
		return this;
	}

	/**
	 * Gives the element that was just begun an attribute.
	 *
	 * @param name
	 *            with its prefix, never null
	 * @param value
	 *            never null
	 * @return this
	 */
	public XmlStream attribute(String name, String value) {
		buffer.append(' ').append(name).append("=\"");
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
			case '"' -> buffer.append("&quot;");
			// A parser makes spaces of them otherwise.
			case '\n' -> buffer.append("&#10;");
			case '\t' -> buffer.append("&#9;");
			case '\r' -> buffer.append("&#13;");
			default -> escape(c);
			}
		}
		buffer.append('"');
		return this;
	}

	/**
	 * As {@link #attribute(String, String)}.
	 *
	 * @param name
	 *            with its prefix, never null
	 * @param value
	 *            any
	 * @return this
	 */
	public XmlStream attribute(String name, long value) {
		buffer.append(' ').append(name).append("=\"").append(value).append('"');
		return this;
	}

	/**
	 * Writes text into the element that is open.
	 *
	 * @param text
	 *            never null
	 * @return this
	 */
	public XmlStream text(String text) {
		closeTag();
		for (int i = 0; i < text.length(); i++) {
			escape(text.charAt(i));
		}
		return this;
	}

	private void escape(char c) {
		switch (c) {
		case '&' -> buffer.append("&amp;");
		case '<' -> buffer.append("&lt;");
		case '>' -> buffer.append("&gt;");
		default -> buffer.append(c);
		}
	}

	/**
	 * Ends the element that was begun last and is still open.
	 *
	 * @return this
	 * @throws IOException
	 *             when the stream fails
	 */
	public XmlStream end() throws IOException {
		String name = open.pop();
		if (inTag) {
			buffer.append("/>");
			inTag = false;
		} else {
			buffer.append("</").append(name).append('>');
		}
		if (buffer.length() >= FULL || open.isEmpty()) {
			flush();
		}
		return this;
	}

	/**
	 * Writes an element without content.
	 *
	 * @param name
	 *            with its prefix, never null
	 * @return this
	 * @throws IOException
	 *             when the stream fails
	 */
	public XmlStream empty(String name) throws IOException {
		return start(name).end();
	}

	private void closeTag() {
		if (inTag) {
			buffer.append('>');
			inTag = false;
		}
	}

	/** Only between elements, so that no character of two halves is cut. */
	private void flush() throws IOException {
		out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
		buffer.setLength(0);
	}
}
