// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;

import org.kehoach.documents.document.Run;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.write.ooxml.XmlStream;

/** Paragraphs and their text. Inside the properties of a paragraph the order of elements matters. */
final class DocxText {

	private DocxText() {
	}

	/** Begins a paragraph and its properties, which stay open. */
	static void start(XmlStream xml, DecreeStyle style) throws IOException {
		xml.start("w:p").start("w:pPr");
		DocxXml.value(xml, "w:pStyle", style.id());
	}

	/** Ends the properties of a paragraph and the paragraph, with a text between; an empty one leaves no run. */
	static void end(XmlStream xml, String text) throws IOException {
		xml.end();
		run(xml, text, Run.Emphasis.NONE);
		xml.end();
	}

	/** Adds text; a line feed becomes a line break. */
	static void run(XmlStream xml, String text, Run.Emphasis emphasis) throws IOException {
		if (text.isEmpty()) {
			return;
		}
		xml.start("w:r");
		if (emphasis != Run.Emphasis.NONE) {
			xml.start("w:rPr").empty(emphasis == Run.Emphasis.BOLD ? "w:b" : "w:i").end();
		}
		for (int from = 0;;) {
			int to = text.indexOf('\n', from);
			String line = text.substring(from, to < 0 ? text.length() : to);
			xml.start("w:t");
			if (!line.isEmpty() && (line.charAt(0) == ' ' || line.endsWith(" ") || line.contains("  "))) {
				xml.attribute("xml:space", "preserve");
			}
			xml.text(line).end();
			if (to < 0) {
				break;
			}
			xml.empty("w:br");
			from = to + 1;
		}
		xml.end();
	}

	/** The value of an alignment in the format. */
	static String alignment(Alignment alignment) {
		return switch (alignment) {
		case LEFT -> "left";
		case CENTRE -> "center";
		case RIGHT -> "right";
		case JUSTIFIED -> "both";
		};
	}
}
