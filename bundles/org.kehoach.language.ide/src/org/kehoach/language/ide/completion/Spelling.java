// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;

/** Which of the two spellings of the keywords a file uses, so that what is proposed fits in. */
enum Spelling {
	VIETNAMESE, ENGLISH;

	/** Judged by the file's first keyword; Vietnamese where there is none yet. */
	static Spelling of(INode node) {
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))) {
				String written = VietnameseWords.unaccented(leaf.getText());
				boolean english = written.equals(ENGLISH.spell(keyword.getValue()))
						&& !written.equals(VietnameseWords.unaccented(keyword.getValue()));
				return english ? ENGLISH : VIETNAMESE;
			}
		}
		return VIETNAMESE;
	}

	/** @param keyword as the grammar has it */
	String spell(String keyword) {
		return this == VIETNAMESE ? keyword
				: KeywordTable.get().find(keyword).map(org.kehoach.language.lexer.Keyword::english).orElse(keyword);
	}
}
