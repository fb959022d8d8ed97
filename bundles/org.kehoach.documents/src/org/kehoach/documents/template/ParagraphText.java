// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a paragraph as a person reads it, whatever runs Word divided it into, and changes of parts of it that keep the
 * formatting. Offsets are valid until the text is changed.
 */
final class ParagraphText {

	/** A piece of text and where it begins. */
	private record Piece(Element node, String text, int start) {

		int end() {
			return start + text.length();
		}

		Element run() {
			return (Element) node.getParentNode();
		}
	}

	private final Element paragraph;
	private final List<Piece> pieces = new ArrayList<>();
	private String text = "";

	ParagraphText(Element paragraph) {
		this.paragraph = paragraph;
		read();
	}

	private void read() {
		pieces.clear();
		StringBuilder all = new StringBuilder();
		collect(paragraph, all);
		text = all.toString();
	}

	/** Paragraphs inside (of text boxes) are read by themselves. */
	private void collect(Element parent, StringBuilder all) {
		for (Element child : Wml.children(parent)) {
			if (!Wml.is(parent, "r")) {
				if (!Wml.is(child, "p")) {
					collect(child, all);
				}
				continue;
			}
			String part = Wml.MAIN.equals(child.getNamespaceURI()) ? switch (child.getLocalName()) {
			case "t" -> child.getTextContent();
			case "tab" -> "\t";
			case "br", "cr" -> "\n";
			case "noBreakHyphen" -> "-";
			default -> "";
			} : "";
			if (!part.isEmpty()) {
				pieces.add(new Piece(child, part, all.length()));
				all.append(part);
			}
		}
	}

	/** Without the formatting; line breaks are line feeds. */
	String text() {
		return text;
	}

	/**
	 * Puts a text in the place of another one, in the formatting of its first letter.
	 *
	 * @param value line feeds become line breaks; may be empty
	 */
	void replace(int start, int end, String value) {
		List<Element> runs = isolate(start, end);
		Node place = null;
		for (Piece piece : pieces) {
			if (piece.start() >= start && piece.end() <= end) {
				if (place == null) {
					place = insert(piece.node(), value);
				}
				Wml.remove(piece.node());
			}
		}
		for (Element run : runs) {
			if (Wml.children(run).stream().allMatch(child -> Wml.is(child, "rPr"))) {
				Wml.remove(run);
			}
		}
		read();
	}

	private static Node insert(Node before, String value) {
		Element run = (Element) before.getParentNode();
		boolean first = true;
		for (String line : value.isEmpty() ? new String[0] : value.split("\n", -1)) {
			if (!first) {
				run.insertBefore(Wml.create(run.getOwnerDocument(), "br"), before);
			}
			first = false;
			if (!line.isEmpty()) {
				Element part = Wml.create(run.getOwnerDocument(), "t");
				Wml.text(part, line);
				run.insertBefore(part, before);
			}
		}
		return run;
	}

	/** Divides runs so that the range is made of whole ones; never empty for a range of at least one letter. */
	List<Element> isolate(int start, int end) {
		divide(start);
		divide(end);
		return pieces.stream().filter(piece -> piece.start() >= start && piece.end() <= end).map(Piece::run).distinct().toList();
	}

	private void divide(int offset) {
		for (Piece piece : pieces) {
			if (piece.start() >= offset) {
				if (piece.start() == offset) {
					divideRun(piece.node());
				}
				break;
			}
			if (piece.end() > offset) {
				Element rest = (Element) piece.node().cloneNode(false);
				Wml.text(rest, piece.text().substring(offset - piece.start()));
				Wml.text(piece.node(), piece.text().substring(0, offset - piece.start()));
				Wml.insertAfter(rest, piece.node());
				divideRun(rest);
				break;
			}
		}
		read();
	}

	/** A new run begins with the node, unless one does already. */
	private static void divideRun(Element node) {
		Element run = (Element) node.getParentNode();
		Node before = node.getPreviousSibling();
		while (before != null && !(before instanceof Element)) {
			before = before.getPreviousSibling();
		}
		if (before == null || Wml.is(before, "rPr")) {
			return;
		}
		Element made = (Element) run.cloneNode(false);
		Element properties = Wml.child(run, "rPr");
		if (properties != null) {
			made.appendChild(properties.cloneNode(true));
		}
		Node moving = node;
		while (moving != null) {
			Node next = moving.getNextSibling();
			made.appendChild(moving);
			moving = next;
		}
		Wml.insertAfter(made, run);
	}
}
