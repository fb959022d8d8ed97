// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.style.PageSetup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sections of a text: which pages a paragraph stands on, and new pages for appendices. */
final class Sections {
	private static final PageSetup USUAL = PageSetup.A4_PORTRAIT;

	private Sections() {
	}

	/** The properties of the section that an element of the text stands in; made if the text has none at all. */
	static Element of(Element element) {
		for (Node node = element; node != null; node = node.getNextSibling()) {
			if (Wml.is(node, "p") && Paragraphs.section((Element) node) != null) {
				return Paragraphs.section((Element) node);
			}
			if (Wml.is(node, "sectPr")) {
				return (Element) node;
			}
		}
		Element made = Wml.create(element.getOwnerDocument(), "sectPr");
		element.getParentNode().appendChild(made);
		return made;
	}

	/** Paper and margins; A4 in portrait and the decree's margins for what the section does not say. */
	static PageSetup page(Element section) {
		Element size = Wml.child(section, "pgSz");
		Element margins = Wml.child(section, "pgMar");
		return new PageSetup(twips(size, "w", USUAL.width()), twips(size, "h", USUAL.height()), twips(margins, "top", USUAL.top()),
				twips(margins, "right", USUAL.right()), twips(margins, "bottom", USUAL.bottom()), twips(margins, "left", USUAL.left()),
				twips(margins, "header", USUAL.header()));
	}

	/** As {@link #page} of a paragraph anywhere, but only as wide as the cell that it stands in. */
	static PageSetup room(Element paragraph) {
		Element cell = Wml.around(paragraph, "tc");
		Element properties = cell == null ? null : Wml.child(cell, "tcPr");
		Element width = properties == null ? null : Wml.child(properties, "tcW");
		int twips = Wml.value(width, "type").equals("dxa") ? twips(width, "w", 0) : 0;
		if (twips > 0) {
			return new PageSetup(twips, USUAL.height(), 0, 0, 0, 0, 0);
		}
		return Wml.is(paragraph.getParentNode(), "body") ? page(of(paragraph)) : USUAL;
	}

	/** Margins above and below may be negative: then headers do not push the text down. */
	private static int twips(Element element, String attribute, int usual) {
		String value = Wml.value(element, attribute).replaceFirst("^-", "");
		return value.matches("\\d{1,6}") ? Integer.parseInt(value) : usual;
	}

	/** The page with the paper turned, if it is not wide enough as it stands. */
	static PageSetup turned(PageSetup page, boolean landscape) {
		return !landscape || page.landscape() ? page
				: new PageSetup(page.height(), page.width(), page.top(), page.right(), page.bottom(), page.left(), page.header());
	}

	/** A copy of a section for the pages of an appendix, which are numbered from 1 (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III). */
	static Element copy(Element section, PageSetup page) {
		Element copy = (Element) section.cloneNode(true);
		Element size = Wml.ensure(copy, "pgSz", Wml.SECTION);
		Wml.set(size, "w", String.valueOf(page.width()));
		Wml.set(size, "h", String.valueOf(page.height()));
		if (page.landscape()) {
			Wml.set(size, "orient", "landscape");
		} else {
			size.removeAttributeNS(Wml.MAIN, "orient");
		}
		Wml.set(Wml.ensure(copy, "type", Wml.SECTION), "val", "nextPage");
		Wml.set(Wml.ensure(copy, "pgNumType", Wml.SECTION), "start", "1");
		return copy;
	}

	/** Whether a section shows anything before or behind an element, up to its begin or end. */
	static boolean shows(List<Element> elements) {
		return elements.stream().anyMatch(element -> !Paragraphs.isEmpty(element));
	}

	/** Takes sections at the end away that nothing is left in: they would print empty pages. */
	static void trim(Element body) {
		Element last = Wml.child(body, "sectPr");
		while (last != null) {
			List<Element> empty = new ArrayList<>();
			Element before = Paragraphs.before(last);
			while (before != null && Paragraphs.isEmpty(before) && !endsSection(before)) {
				empty.add(before);
				before = Paragraphs.before(before);
			}
			if (before == null || !endsSection(before)) {
				return;
			}
			empty.forEach(Wml::remove);
			Element section = Paragraphs.section(before);
			Wml.remove(section);
			body.replaceChild(section, last);
			last = section;
			if (Paragraphs.isEmpty(before) && Paragraphs.before(before) != null && Wml.is(Paragraphs.before(before), "p")) {
				Wml.remove(before);
			}
		}
	}

	/** Whether a section ends with an element. */
	static boolean endsSection(Element element) {
		return Wml.is(element, "p") && Paragraphs.section(element) != null;
	}
}
