// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kehoach.documents.conformance.word.Line;
import org.kehoach.documents.conformance.word.Paragraph;

/** One document of a file: a plan, a decision, or the plan that is attached to it. */
public final class DocumentPart {
	private final List<Paragraph> paragraphs;
	private final Map<Component, List<Line>> components = new EnumMap<>(Component.class);

	DocumentPart(List<Paragraph> paragraphs) {
		this.paragraphs = paragraphs;
	}

	void add(Component component, Line line) {
		if (!line.isBlank()) {
			components.computeIfAbsent(component, any -> new ArrayList<>()).add(line);
		}
	}

	void add(Component component, Paragraph paragraph) {
		paragraph.lines().forEach(line -> add(component, line));
	}

	boolean has(Component component) {
		return components.containsKey(component);
	}

	/**
	 * All paragraphs of the document without its appendices.
	 *
	 * @return in their order
	 */
	public List<Paragraph> paragraphs() {
		return paragraphs;
	}

	/**
	 * The lines of a component.
	 *
	 * @param component
	 *            never null
	 * @return in their order; empty if it was not found
	 */
	public List<Line> lines(Component component) {
		return components.getOrDefault(component, List.of());
	}

	/**
	 * The paragraphs of a component.
	 *
	 * @param component
	 *            never null
	 * @return in their order; empty if it was not found
	 */
	public List<Paragraph> paragraphs(Component component) {
		return lines(component).stream().map(Line::paragraph).distinct().toList();
	}

	/**
	 * Whether the document is attached to another one, which bears number and date.
	 *
	 * @return true if it says "(Kèm theo …)"
	 */
	public boolean isAttached() {
		return has(Component.ATTACHED_TO);
	}
}
