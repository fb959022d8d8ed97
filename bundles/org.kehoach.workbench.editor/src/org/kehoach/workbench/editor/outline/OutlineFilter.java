// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.kehoach.language.lexer.VietnameseWords;

/** Shows what has some words in it, and what is around and inside of that. */
final class OutlineFilter extends ViewerFilter {

	private String words = ""; //$NON-NLS-1$

	/** @param wanted with or without accents; blank to show everything */
	void set(String wanted) {
		words = VietnameseWords.unaccented(wanted.strip());
	}

	boolean isOn() {
		return !words.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return !isOn() || isIn((OutlineNode) element) || isInsideOfOne((OutlineNode) element);
	}

	private boolean isIn(OutlineNode node) {
		return hasWords(node) || node.children().stream().anyMatch(this::isIn);
	}

	private boolean isInsideOfOne(OutlineNode node) {
		return node.parent() != null && (hasWords(node.parent()) || isInsideOfOne(node.parent()));
	}

	private boolean hasWords(OutlineNode node) {
		return VietnameseWords.unaccented(node.symbol().getName()).contains(words);
	}
}
