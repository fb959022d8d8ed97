// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.conversion.Paragraphs;

/** Finds where in its text a plan says something. */
public final class TextPlaces {
	private static final String BLOCK_MARK = "\"\"\"";

	private TextPlaces() {
	}

	/**
	 * The place of an element or of one of its features.
	 *
	 * @param element of a plan that was read from text
	 * @param feature null for the element as a whole; that too if the element does not have the feature in its text
	 * @param paragraph of a text between triple quotes, counted from 0; -1 for all of it
	 * @return empty for elements without a text
	 */
	public static Optional<TextPlace> of(EObject element, EStructuralFeature feature, int paragraph) {
		List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
		if (nodes.isEmpty()) {
			return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element)).map(node -> place(node, node));
		}
		INode first = nodes.getFirst();
		if (paragraph >= 0 && nodes.size() == 1) {
			List<TextPlace> paragraphs = paragraphs(first);
			if (paragraph < paragraphs.size()) {
				return Optional.of(paragraphs.get(paragraph));
			}
		}
		return Optional.of(place(first, nodes.getLast()));
	}

	private static TextPlace place(INode first, INode last) {
		return new TextPlace(first.getOffset(), last.getEndOffset() - first.getOffset());
	}

	/** The paragraphs of a text in triple quotes, divided as {@link Paragraphs} does; none for other texts. */
	private static List<TextPlace> paragraphs(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		List<TextPlace> places = new ArrayList<>();
		if (!text.startsWith(BLOCK_MARK)) {
			return places;
		}
		int from = BLOCK_MARK.length();
		int end = Math.max(from, text.length() - BLOCK_MARK.length());
		boolean blank = true;
		while (from < end) {
			int lineEnd = text.indexOf('\n', from);
			int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
			String line = text.substring(from, to);
			String words = line.strip();
			if (!words.isEmpty()) {
				int start = node.getOffset() + from + line.indexOf(words);
				int length = words.length();
				if (!blank && Paragraphs.labelLength(words) == 0) {
					start = places.removeLast().offset();
					length = node.getOffset() + from + line.indexOf(words) + words.length() - start;
				}
				places.add(new TextPlace(start, length));
			}
			blank = words.isEmpty();
			from = to + 1;
		}
		return places;
	}
}
