// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;

/** Spells keywords as a file does. */
public final class FileKeywords {

	private FileKeywords() {
	}

	/**
	 * A keyword in the language that the file's first keyword is in.
	 *
	 * @param node any of the file
	 * @param vietnamese as the grammar spells it
	 */
	public static String spelled(INode node, String vietnamese) {
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
				boolean same = VietnameseWords.unaccented(leaf.getText()).equals(VietnameseWords.unaccented(keyword.getValue()));
				return same ? vietnamese
						: KeywordTable.get().find(vietnamese).map(org.kehoach.language.lexer.Keyword::english).orElse(vietnamese);
			}
		}
		return vietnamese;
	}
}
