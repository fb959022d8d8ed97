// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes paragraphs out so that the file stays one that Word opens. */
final class Paragraphs {

	private Paragraphs() {
	}

	/** The properties of the section that ends with a paragraph; null if none does. */
	static Element section(Element paragraph) {
		Element properties = Wml.child(paragraph, "pPr");
		return properties == null ? null : Wml.child(properties, "sectPr");
	}

	/** Whether a paragraph shows nothing: no text, no picture, no field. */
	static boolean isEmpty(Node node) {
		return Wml.is(node, "p") && Wml.children(node).stream().allMatch(child -> Wml.is(child, "pPr") || Wml.is(child, "proofErr")
				|| Wml.is(child, "bookmarkStart") || Wml.is(child, "bookmarkEnd")
				|| Wml.is(child, "r") && Wml.children(child).stream().allMatch(part -> Wml.is(part, "rPr")
						|| Wml.is(part, "lastRenderedPageBreak") || Wml.is(part, "t") && part.getTextContent().isBlank()));
	}

	/**
	 * Takes a paragraph out. The section that ends with it then ends with the paragraph before; a section of nothing else goes.
	 */
	static void remove(Element paragraph) {
		Element section = section(paragraph);
		Element before = before(paragraph);
		if (section == null || before == null || Sections.endsSection(before)) {
			Wml.remove(paragraph);
		} else if (Wml.is(before, "p")) {
			Wml.remove(section);
			end(before, section);
			Wml.remove(paragraph);
		} else {
			// behind a table
			Wml.children(paragraph).stream().filter(child -> !Wml.is(child, "pPr")).forEach(Wml::remove);
			thin(paragraph);
		}
	}

	/** The element before; null if there is none. */
	static Element before(Node node) {
		Node before = node.getPreviousSibling();
		while (before != null && !(before instanceof Element)) {
			before = before.getPreviousSibling();
		}
		return (Element) before;
	}

	/** Lets a section end with a paragraph. */
	static void end(Element paragraph, Element section) {
		Element properties = Wml.properties(paragraph, "pPr");
		Wml.drop(properties, "sectPr");
		Wml.ensure(properties, "sectPr", Wml.PARAGRAPH);
		properties.replaceChild(section, Wml.child(properties, "sectPr"));
	}

	/** A cell, and what is like one, needs a paragraph at its end. */
	static void close(Node container) {
		List<Element> children = Wml.children(container);
		boolean needs = Wml.is(container, "tc") || Wml.is(container, "txbxContent") || Wml.is(container, "hdr") || Wml.is(container, "ftr")
				|| Wml.is(container, "comment") || Wml.is(container, "footnote");
		if (needs && (children.isEmpty() || !Wml.is(children.getLast(), "p"))) {
			container.appendChild(Wml.create(container.getOwnerDocument(), "p"));
		}
	}

	/** A paragraph that is hardly there, to end a section behind a table. */
	static Element thin(Element paragraph) {
		Element properties = Wml.properties(paragraph, "pPr");
		Element spacing = Wml.ensure(properties, "spacing", Wml.PARAGRAPH);
		Wml.set(spacing, "before", "0");
		Wml.set(spacing, "after", "0");
		Wml.set(spacing, "line", "20");
		Wml.set(spacing, "lineRule", "exact");
		return paragraph;
	}
}
