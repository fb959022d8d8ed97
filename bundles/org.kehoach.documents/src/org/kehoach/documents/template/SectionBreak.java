// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Divides the section that a placeholder stands in, so that pages of another kind fit in its place. */
final class SectionBreak {
	private final Element place;
	private final Element section;

	/**
	 * @param place the paragraph of the placeholder, a child of the text itself
	 * @param section the properties of its section
	 */
	SectionBreak(Element place, Element section) {
		this.place = place;
		this.section = section;
	}

	/** Ends a section before the place, if the section shows anything there. */
	void before() {
		List<Element> above = new ArrayList<>();
		for (Element element = Paragraphs.before(place); element != null
				&& !(Wml.is(element, "p") && Paragraphs.section(element) != null); element = Paragraphs.before(element)) {
			above.add(element);
		}
		if (!Sections.shows(above)) {
			above.forEach(Wml::remove);
		} else {
			behind(above.getFirst(), (Element) section.cloneNode(true));
		}
	}

	/** Lets a section end behind an element: with it if it is a paragraph, else with one that is hardly there. */
	static void behind(Element element, Element properties) {
		if (Wml.is(element, "p")) {
			Paragraphs.end(element, properties);
		} else {
			Element end = Paragraphs.thin(Wml.create(element.getOwnerDocument(), "p"));
			Wml.insertAfter(end, element);
			Paragraphs.end(end, properties);
		}
	}

	/** Takes the place away; what follows in its section begins a new page, or the section ends with what came before. */
	void instead() {
		List<Element> below = new ArrayList<>();
		Element end = Paragraphs.section(place) == null ? null : place;
		for (Node node = place.getNextSibling(); node != null && end == null; node = node.getNextSibling()) {
			if (node instanceof Element element && !Wml.is(node, "sectPr")) {
				below.add(element);
				end = Wml.is(element, "p") && Paragraphs.section(element) != null ? element : null;
			}
		}
		if (Sections.shows(below)) {
			Wml.set(Wml.ensure(section, "type", Wml.SECTION), "val", "nextPage");
		} else {
			below.forEach(Wml::remove);
			if (end == null) {
				// the last appendix ended a section of its own: it is now that of the text
				Element last = Paragraphs.before(place);
				Element own = Paragraphs.section(last);
				Wml.remove(own);
				section.getParentNode().replaceChild(own, section);
			}
		}
		Wml.remove(place);
	}
}
