// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.kehoach.language.lexer.VietnameseWords;

import com.google.inject.Singleton;

/** "nhiem v", "NHIỆM" and "nhiệm" all find "nhiệm vụ"; "N1" finds "KH494.N1". */
@Singleton
public final class UnaccentedPrefixMatcher implements IPrefixMatcher {

	/** Below this length a prefix is in too many texts to be of help. */
	private static final int SHORTEST_WORD = 2;

	@Override
	public boolean isCandidateMatchingPrefix(String name, String prefix) {
		String wanted = VietnameseWords.unaccented(prefix);
		String folded = VietnameseWords.unaccented(name);
		return folded.startsWith(wanted) || wanted.indexOf('.') < 0 && folded.startsWith(wanted, folded.lastIndexOf('.') + 1);
	}

	/** Whether a word of a text starts with what was typed, so that a person who does not know the name finds it. */
	static boolean isInText(String text, String prefix) {
		return prefix.length() >= SHORTEST_WORD
				&& (' ' + VietnameseWords.unaccented(text)).contains(' ' + VietnameseWords.unaccented(prefix));
	}
}
