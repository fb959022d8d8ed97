// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.translation.KeywordLanguage;

/** What the author of a loaded plan wrote, word for word, without comments. */
final class SourceWords {

	private SourceWords() {
	}

	/** An object on one line; empty if it was not read from a text. */
	static String of(EObject object) {
		ICompositeNode node = object == null ? null : NodeModelUtils.findActualNodeFor(object);
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	/** The value of a feature; empty if it is not written. */
	static String of(EObject owner, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
		return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst());
	}

	/** The language of the first keyword in an object. */
	static Optional<KeywordLanguage> language(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
					boolean same = VietnameseWords.unaccented(leaf.getText()).equals(VietnameseWords.unaccented(keyword.getValue()));
					return Optional.of(same ? KeywordLanguage.VIETNAMESE : KeywordLanguage.ENGLISH);
				}
			}
		}
		return Optional.empty();
	}
}
