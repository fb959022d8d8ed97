// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.trace.facts.Source;

/**
 * What the parse tree knows of a file's objects.
 *
 * @param file as the facts are to name it
 */
public record NodeSource(String file) implements Source {

	@Override
	public int line(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? 0 : node.getStartLine();
	}

	@Override
	public int line(EObject owner, EReference reference, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
		return index < nodes.size() ? nodes.get(index).getStartLine() : 0;
	}

	@Override
	public String text(EObject value) {
		INode node = NodeModelUtils.findActualNodeFor(value);
		return node == null ? null : NodeModelUtils.getTokenText(node);
	}

	@Override
	public String linkText(EObject owner, EReference reference, int index) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, reference);
		return index < nodes.size() ? NodeModelUtils.getTokenText(nodes.get(index)) : null;
	}
}
