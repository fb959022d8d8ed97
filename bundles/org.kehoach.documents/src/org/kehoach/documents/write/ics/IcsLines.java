// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ics;

import java.io.IOException;
import java.io.Writer;

/** Content lines of a calendar: escaped, and folded after at most 75 octets (RFC 5545, 3.1 and 3.3.11). */
final class IcsLines {
	private static final int LONGEST = 75;
	private static final String END = "\r\n";

	private final Writer out;

	IcsLines(Writer out) {
		this.out = out;
	}

	/** @param value as it stands in the file, in one line */
	void line(String name, String value) throws IOException {
		String line = name + ":" + value;
		int octets = 0;
		for (int i = 0; i < line.length();) {
			int point = line.codePointAt(i);
			int length = octets(point);
			if (octets + length > LONGEST) {
				// the blank that marks a continued line counts too
				out.write(END + " ");
				octets = 1;
			}
			out.write(Character.toChars(point));
			octets += length;
			i += Character.charCount(point);
		}
		out.write(END);
	}

	/** @param value any clean text */
	void text(String name, String value) throws IOException {
		line(name, escaped(value));
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
	}

	private static int octets(int point) {
		return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	}
}
