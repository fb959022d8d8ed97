// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/** The styles of a file, each with all that it takes over from the one it is based on. */
final class StyleSheet {
	/** Word's own defaults, for a file that says nothing: 10 points, Times New Roman. */
	private static final RunFormat BUILT_IN = new RunFormat("Times New Roman", "Times New Roman", 20, null, null, null, null, "auto", null);
	/** What says nothing. */
	static final Style NO_STYLE = new Style("", "", ParagraphFormat.NOTHING, RunFormat.NOTHING);

	/** A style with what it takes over; without what the file says for all text. */
	record Style(String id, String name, ParagraphFormat paragraph, RunFormat run) {
	}

	private final Map<String, Style> styles = new HashMap<>();
	private RunFormat runDefaults = BUILT_IN;
	private ParagraphFormat paragraphDefaults = ParagraphFormat.NOTHING;
	private String usualParagraph;

	/** A file without styles. */
	StyleSheet() {
	}

	/** @param root the element styles */
	StyleSheet(Element root, Theme theme) {
		Element defaults = Xml.child(root, "docDefaults");
		runDefaults = RunFormat.read(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"), theme).over(BUILT_IN);
		paragraphDefaults = ParagraphFormat.read(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
		Map<String, Element> elements = new HashMap<>();
		for (Element style : Xml.children(root, "style")) {
			String id = Xml.attribute(style, "styleId");
			if (id != null) {
				elements.putIfAbsent(id, style);
				if ("paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"))) {
					usualParagraph = id;
				}
			}
		}
		elements.keySet().forEach(id -> styles.put(id, resolve(id, elements, theme)));
	}

	private static Style resolve(String id, Map<String, Element> elements, Theme theme) {
		List<Element> chain = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String next = id; next != null && seen.add(next) && elements.containsKey(next);) {
			Element element = elements.get(next);
			chain.add(element);
			next = Xml.value(element, "basedOn");
		}
		ParagraphFormat paragraph = ParagraphFormat.NOTHING;
		RunFormat run = RunFormat.NOTHING;
		for (Element element : chain) {
			paragraph = paragraph.over(ParagraphFormat.read(Xml.child(element, "pPr")));
			run = run.over(RunFormat.read(Xml.child(element, "rPr"), theme));
		}
		String name = Xml.value(elements.get(id), "name");
		return new Style(id, name == null ? id : name, paragraph, run);
	}

	RunFormat runDefaults() {
		return runDefaults;
	}

	ParagraphFormat paragraphDefaults() {
		return paragraphDefaults;
	}

	/** @param id null: the style of paragraphs that name none */
	Style paragraphStyle(String id) {
		return styles.getOrDefault(id == null ? String.valueOf(usualParagraph) : id, NO_STYLE);
	}

	/** A style of letters or of a table; @param id null: none */
	Style style(String id) {
		return id == null ? NO_STYLE : styles.getOrDefault(id, NO_STYLE);
	}
}
