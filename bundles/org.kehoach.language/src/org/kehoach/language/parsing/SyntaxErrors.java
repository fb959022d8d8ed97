// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Tells which parts of a plan were not read in full, so that nothing is said to be missing that only was not understood. */
public final class SyntaxErrors {

	private static final String BLOCK_END = "}";

	private SyntaxErrors() {
	}

	/**
	 * @param object of a plan file
	 * @return true if something in its text, or directly behind it where it has no closing brace, could not be read; false
	 *         for objects without a text
	 */
	public static boolean within(EObject object) {
		List<INode> errors = errors(object.eResource());
		ICompositeNode node = errors.isEmpty() ? null : NodeModelUtils.findActualNodeFor(object);
		if (node == null) {
			return false;
		}
		for (INode error : errors) {
			if (error.getOffset() >= node.getOffset() && error.getOffset() < node.getEndOffset() || isBehind(error, node)) {
				return true;
			}
		}
		return false;
	}

	/** Looked for once a text: to find them, all of it must be gone through. */
	private static List<INode> errors(Resource resource) {
		if (!(resource instanceof XtextResource text) || text.getParseResult() == null || !text.getParseResult().hasSyntaxErrors()) {
			return List.of();
		}
		return text.getCache().get(SyntaxErrors.class, text, () -> {
			List<INode> errors = new ArrayList<>();
			text.getParseResult().getSyntaxErrors().forEach(errors::add);
			return errors;
		});
	}

	/** True if only white space, comments and what was skipped stand between the two, and the object's block is not closed. */
	private static boolean isBehind(INode error, ICompositeNode node) {
		if (error.getOffset() < node.getEndOffset()) {
			return false;
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), error.getOffset());
		while (leaf != null && leaf.getOffset() >= node.getEndOffset()) {
			if (!leaf.isHidden() && leaf.getOffset() != error.getOffset()) {
				return false;
			}
			leaf = before(leaf);
		}
		return leaf != null && !leaf.getText().equals(BLOCK_END);
	}

	private static ILeafNode before(ILeafNode leaf) {
		int offset = leaf.getTotalOffset();
		return offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(leaf.getRootNode(), offset - 1);
	}
}
