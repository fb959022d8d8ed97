// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where a finding stands.
 *
 * @param object the innermost object there
 * @param offset of the finding's first character
 * @param text of the whole file
 */
record Place(EObject object, int offset, String text) {

	/** The object of a kind around the finding. */
	<T extends EObject> Optional<T> around(Class<T> type) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(object, type));
	}

	/** The text that gives a feature its value. */
	Optional<INode> node(EObject owner, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(owner, feature).stream().findFirst();
	}

	/** The one text at the finding of those that give a feature its values. */
	Optional<INode> listed(EObject owner, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(owner, feature).stream()
				.filter(node -> node.getOffset() <= offset && offset < node.getEndOffset()).findFirst();
	}

	TextEdit replace(INode node, String replacement) {
		return new TextEdit(node.getOffset(), node.getLength(), replacement);
	}

	/** Removes a name from a list of names, with its comma; with the keyword where it is the only one. */
	TextEdit removeListed(INode node) {
		int start = node.getOffset();
		int end = node.getEndOffset();
		int before = skipBlanks(start - 1, -1);
		int after = skipBlanks(end, 1);
		if (before >= 0 && text.charAt(before) == ',') {
			return new TextEdit(before, end - before, "");
		}
		if (after < text.length() && text.charAt(after) == ',') {
			int next = skipBlanks(after + 1, 1);
			return new TextEdit(start, next - start, "");
		}
		ILeafNode keyword = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), Math.max(0, before));
		int from = skipBlanks(keyword.getOffset() - 1, -1) + 1;
		return new TextEdit(from, end - from, "");
	}

	private int skipBlanks(int from, int step) {
		int i = from;
		while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) {
			i += step;
		}
		return i;
	}

	/** Adds a line at the end of an object's braces, which are made where it has none. */
	TextEdit append(EObject owner, String line) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
		int end = node.getEndOffset();
		String indent = indent(node.getOffset());
		if (text.charAt(end - 1) != '}' || !hasBraces(owner, node)) {
			return new TextEdit(end, 0, " {\n" + indent + "\t" + line + "\n" + indent + "}");
		}
		int lineStart = text.lastIndexOf('\n', end - 1) + 1;
		if (text.substring(lineStart, end - 1).isBlank()) {
			return new TextEdit(lineStart, 0, indent + "\t" + line + "\n");
		}
		return new TextEdit(end - 1, 0, line + " ");
	}

	/** Adds a line behind the opening brace of an object. */
	Optional<TextEdit> prepend(EObject owner, String line) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(owner);
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.getText().equals("{") && !leaf.isHidden()) {
				return Optional.of(new TextEdit(leaf.getEndOffset(), 0, "\n" + indent(node.getOffset()) + "\t" + line));
			}
		}
		return Optional.empty();
	}

	private static boolean hasBraces(EObject owner, ICompositeNode node) {
		ILeafNode last = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), node.getEndOffset() - 1);
		return last != null && NodeModelUtils.findActualSemanticObjectFor(last) == owner && last.getText().equals("}");
	}

	private String indent(int at) {
		int start = text.lastIndexOf('\n', at - 1) + 1;
		int end = start;
		while (end < text.length() && (text.charAt(end) == '\t' || text.charAt(end) == ' ')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** A keyword in the language that the file's first keyword is in. */
	String keyword(String vietnamese) {
		return FileKeywords.spelled(NodeModelUtils.findActualNodeFor(object), vietnamese);
	}
}
