// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.trace;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kehoach.engine.review.TraceTree;
import org.kehoach.engine.review.TraceTree.Node;

/** The trace tree of one item. */
final class TraceContent implements ITreeContentProvider {

	private final TraceTree tree;
	private final int item;

	TraceContent(TraceTree tree, int item) {
		this.tree = tree;
		this.item = item;
	}

	@Override
	public Object[] getElements(Object input) {
		return elements(List.of(tree.root(item)));
	}

	@Override
	public Object[] getChildren(Object parent) {
		return elements(tree.children(((TraceElement) parent).node()));
	}

	private static Object[] elements(List<Node> nodes) {
		return nodes.stream().map(TraceElement::new).toArray();
	}

	@Override
	public Object getParent(Object element) {
		Node parent = ((TraceElement) element).node().parent();
		return parent == null ? null : new TraceElement(parent);
	}

	@Override
	public boolean hasChildren(Object element) {
		return !tree.children(((TraceElement) element).node()).isEmpty();
	}
}
