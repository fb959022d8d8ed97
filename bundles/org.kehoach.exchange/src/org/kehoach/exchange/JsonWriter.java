// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;

/** Writes JSON (RFC 8259), one member a line, indented by tabs. Letters stay letters; only what must be is escaped. */
public final class JsonWriter {

	/** The first sign that needs no escape. */
	private static final char FIRST_PRINTABLE = 0x20;

	private final Writer out;
	private int depth;
	private boolean first = true;

	/** @param out stays open; not flushed */
	public JsonWriter(Writer out) {
		this.out = out;
	}

	public void beginObject() throws IOException {
		begin('{');
	}

	public void endObject() throws IOException {
		end('}');
	}

	public void beginArray() throws IOException {
		begin('[');
	}

	public void endArray() throws IOException {
		end(']');
	}

	/** In an object, before each value. */
	public void name(String name) throws IOException {
		next();
		quoted(name);
		out.write(": ");
	}

	/** In an array, before each value. */
	public void element() throws IOException {
		next();
	}

	public void value(String text) throws IOException {
		quoted(text);
	}

	public void value(boolean value) throws IOException {
		out.write(Boolean.toString(value));
	}

	public void value(BigDecimal number) throws IOException {
		out.write(number.toPlainString());
	}

	public void value(int number) throws IOException {
		out.write(Integer.toString(number));
	}

	private void begin(char bracket) throws IOException {
		out.write(bracket);
		depth++;
		first = true;
	}

	private void end(char bracket) throws IOException {
		depth--;
		if (!first) {
			newLine();
		}
		out.write(bracket);
		first = false;
	}

	private void next() throws IOException {
		if (!first) {
			out.write(',');
		}
		first = false;
		newLine();
	}

	private void newLine() throws IOException {
		out.write('\n');
		for (int i = 0; i < depth; i++) {
			out.write('\t');
		}
	}

	private void quoted(String text) throws IOException {
		out.write('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"', '\\' -> out.write("\\" + c);
			case '\n' -> out.write("\\n");
			case '\t' -> out.write("\\t");
			case '\r' -> out.write("\\r");
			default -> {
				// a lone half of a pair cannot be written in UTF-8
				if (c < FIRST_PRINTABLE || isLoneSurrogate(text, i)) {
					out.write(String.format("\\u%04x", (int) c));
				} else {
					out.write(c);
				}
			}
			}
		}
		out.write('"');
	}

	private static boolean isLoneSurrogate(String text, int i) {
		char c = text.charAt(i);
		boolean before = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
		boolean after = i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
		return Character.isHighSurrogate(c) && !after || Character.isLowSurrogate(c) && !before;
	}
}
