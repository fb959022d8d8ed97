// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands between a condition, or the begin of a remark, and its end.
 *
 * @param begin the paragraph of the condition
 * @param end the paragraph of the end, in the same text or cell
 * @param meaning a {@link Meaning.If} or a {@link Meaning.Remark}
 */
record Region(Element begin, Element end, Meaning meaning) {

	/** Whether it stays in a document. */
	boolean stays(DocumentParts document) {
		return meaning instanceof Meaning.If condition && document.has(condition.reference()) == condition.there();
	}

	/** Everything from the first paragraph to the last. */
	private List<Node> nodes() {
		List<Node> nodes = new ArrayList<>();
		for (Node node = begin; node != null; node = node.getNextSibling()) {
			nodes.add(node);
			if (node == end) {
				break;
			}
		}
		return nodes;
	}

	/** Whether a paragraph stands in it. */
	boolean holds(Element paragraph) {
		List<Node> nodes = nodes();
		for (Node node = paragraph; node != null; node = node.getParentNode()) {
			if (nodes.contains(node)) {
				return true;
			}
		}
		return false;
	}

	/** Takes the two paragraphs of the condition out, or everything. */
	void resolve(DocumentParts document) {
		if (begin.getParentNode() == null) {
			return; // it went with the one around it
		}
		Node container = begin.getParentNode();
		if (stays(document)) {
			Paragraphs.remove(begin);
			Paragraphs.remove(end);
		} else {
			nodes().forEach(Wml::remove);
		}
		Paragraphs.close(container);
	}
}
