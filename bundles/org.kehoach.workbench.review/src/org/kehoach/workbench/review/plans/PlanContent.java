// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.plans;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.PlanTree;
import org.kehoach.engine.review.ReviewNames;

/** The cascade of an overview. */
final class PlanContent implements ITreeContentProvider {

	private final PlanTree tree;
	private final ReviewNames names;

	PlanContent(Overview overview) {
		this.tree = new PlanTree(overview);
		this.names = new ReviewNames(overview);
	}

	ReviewNames names() {
		return names;
	}

	private Object[] nodes(List<PlanTree.Node> nodes) {
		return nodes.stream().map(this::node).toArray();
	}

	private PlanNode node(PlanTree.Node node) {
		return new PlanNode(node, names.planId(node.plan()));
	}

	@Override
	public Object[] getElements(Object input) {
		return nodes(tree.roots());
	}

	@Override
	public Object[] getChildren(Object parent) {
		return nodes(tree.children(((PlanNode) parent).node()));
	}

	@Override
	public Object getParent(Object element) {
		PlanTree.Node parent = ((PlanNode) element).node().parent();
		return parent == null ? null : node(parent);
	}

	@Override
	public boolean hasChildren(Object element) {
		return tree.hasChildren(((PlanNode) element).node());
	}
}
