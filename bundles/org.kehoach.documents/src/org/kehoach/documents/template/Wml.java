// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of WordprocessingML: looking, and putting in where the order of elements wants it. Names are given without prefix. */
final class Wml {
	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	/** The name space of the strict form, which no writer here speaks. */
	static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	/** Order of the properties of a paragraph (ECMA-376, 17.3.1.26). */
	static final List<String> PARAGRAPH = List.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl",
			"numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct",
			"topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
			"mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId",
			"cnfStyle", "rPr", "sectPr", "pPrChange");
	/** Order of the properties of a run (ECMA-376, 17.3.2.28). */
	static final List<String> RUN = List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline",
			"shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w", "kern", "position",
			"sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang", "eastAsianLayout",
			"specVanish", "oMath", "rPrChange");
	/** Order of the properties of a section (ECMA-376, 17.6.17). */
	static final List<String> SECTION = List.of("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
			"paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi",
			"rtlGutter", "docGrid", "printerSettings", "sectPrChange");

	private Wml() {
	}

	static boolean is(Node node, String name) {
		return node instanceof Element element && MAIN.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
	}

	/** Child elements, of any name space. */
	static List<Element> children(Node parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	/** The first child of a name; null if there is none. */
	static Element child(Node parent, String name) {
		return children(parent).stream().filter(child -> is(child, name)).findFirst().orElse(null);
	}

	/** All elements of a name below another one, in the order of the text. They stay listed when the text is changed. */
	static List<Element> all(Element below, String name) {
		NodeList live = below.getElementsByTagNameNS(MAIN, name);
		List<Element> found = new ArrayList<>(live.getLength());
		for (int i = 0; i < live.getLength(); i++) {
			found.add((Element) live.item(i));
		}
		return found;
	}

	static String value(Element element, String attribute) {
		return element == null ? "" : element.getAttributeNS(MAIN, attribute);
	}

	static void set(Element element, String attribute, String value) {
		element.setAttributeNS(MAIN, "w:" + attribute, value);
	}

	static Element create(Document document, String name) {
		return document.createElementNS(MAIN, "w:" + name);
	}

	/** The child of a name, put in at its place in the order if it is missing. */
	static Element ensure(Element parent, String name, List<String> order) {
		Element there = child(parent, name);
		if (there != null) {
			return there;
		}
		Element made = create(parent.getOwnerDocument(), name);
		int place = order.indexOf(name);
		for (Element child : children(parent)) {
			if (MAIN.equals(child.getNamespaceURI()) && order.indexOf(child.getLocalName()) > place) {
				parent.insertBefore(made, child);
				return made;
			}
		}
		parent.appendChild(made);
		return made;
	}

	/** The properties, which are the first child. */
	static Element properties(Element owner, String name) {
		Element there = child(owner, name);
		if (there == null) {
			there = create(owner.getOwnerDocument(), name);
			owner.insertBefore(there, owner.getFirstChild());
		}
		return there;
	}

	static void drop(Element parent, String name) {
		Element there = parent == null ? null : child(parent, name);
		if (there != null) {
			parent.removeChild(there);
		}
	}

	static void remove(Node node) {
		if (node.getParentNode() != null) {
			node.getParentNode().removeChild(node);
		}
	}

	static void insertAfter(Node made, Node before) {
		before.getParentNode().insertBefore(made, before.getNextSibling());
	}

	/** Puts nodes in the place of one that goes. */
	static void replace(Node old, List<? extends Node> made) {
		made.forEach(node -> old.getParentNode().insertBefore(node, old));
		remove(old);
	}

	/** Blanks at the ends of a text count. */
	static void text(Element target, String text) {
		target.setTextContent(text);
		target.setAttributeNS(XML, "xml:space", "preserve");
	}

	/** The nearest element of a name around a node; null if there is none. */
	static Element around(Node node, String name) {
		for (Node outer = node.getParentNode(); outer != null; outer = outer.getParentNode()) {
			if (is(outer, name)) {
				return (Element) outer;
			}
		}
		return null;
	}
}
