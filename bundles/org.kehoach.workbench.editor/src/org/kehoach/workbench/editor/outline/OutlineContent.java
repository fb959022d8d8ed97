// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of {@link OutlineNode}s; its input is the list of roots. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((OutlineNode) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((OutlineNode) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((OutlineNode) element).children().isEmpty();
	}
}
