// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Elements of WordprocessingML, of its transitional as well as of its strict form,
 * which differ in their name space. Names are given without prefix.
 */
final class Xml {
	private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

	private Xml() {
	}

	static boolean isWord(Element element) {
		String space = element.getNamespaceURI();
		return TRANSITIONAL.equals(space) || STRICT.equals(space);
	}

	static boolean is(Element element, String name) {
		return isWord(element) && name.equals(element.getLocalName());
	}

	/** All child elements, of any name space. */
	static List<Element> children(Element parent) {
		List<Element> children = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element) {
				children.add(element);
			}
		}
		return children;
	}

	static List<Element> children(Element parent, String name) {
		return children(parent).stream().filter(child -> is(child, name)).toList();
	}

	/** The first child of a name; null without parent or child. */
	static Element child(Element parent, String name) {
		if (parent == null) {
			return null;
		}
		for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && is(element, name)) {
				return element;
			}
		}
		return null;
	}

	/** An attribute, whatever its name space; null if the element or the attribute is not there. */
	static String attribute(Element element, String name) {
		if (element == null) {
			return null;
		}
		String same = element.getNamespaceURI() == null ? "" : element.getAttributeNS(element.getNamespaceURI(), name);
		if (!same.isEmpty()) {
			return same;
		}
		NamedNodeMap attributes = element.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			Attr attribute = (Attr) attributes.item(i);
			String local = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
			if (name.equals(local)) {
				return attribute.getValue();
			}
		}
		return null;
	}

	/** The value of a child such as {@code <w:jc w:val="both"/>}; null if it is not there. */
	static String value(Element parent, String name) {
		return attribute(child(parent, name), "val");
	}

	/** A switch such as {@code <w:b/>} or {@code <w:b w:val="0"/>}; null if it is not there. */
	static Boolean toggle(Element parent, String name) {
		Element child = child(parent, name);
		return child == null ? null : isOn(attribute(child, "val"));
	}

	private static boolean isOn(String value) {
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** A whole number; null if it is missing or no number. */
	static Integer number(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(word -> word.matches("-?\\d{1,9}")).map(Integer::valueOf)
				.orElse(null);
	}
}
