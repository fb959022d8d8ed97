// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.kehoach.language.conversion.QuotedTexts;

/** Texts in quotes. */
final class Quotes {

	private static final String TEXT_BLOCK_MARK = "\"\"\"";

	private final Vocabulary vocabulary;
	private final Signs signs;

	Quotes(Vocabulary vocabulary, Signs signs) {
		this.vocabulary = vocabulary;
		this.signs = signs;
	}

	/** @param start of a straight quote */
	Match text(int start) {
		if (signs.startsWith(TEXT_BLOCK_MARK, start)) {
			int end = signs.endAfter(TEXT_BLOCK_MARK, start + TEXT_BLOCK_MARK.length());
			return end < 0 ? Match.failed(LexicalProblem.UNCLOSED_TEXT_BLOCK, signs.length()) : Match.found(vocabulary.textBlock, end);
		}
		for (int i = start + 1; i < signs.length() && signs.at(i) != '\n'; i++) {
			if (signs.at(i) == '"') {
				return Match.found(vocabulary.string, i + 1);
			}
			if (signs.at(i) == '\\' && signs.at(i + 1) != '\n') {
				i++;
			}
		}
		// a text in single quotes ends with its line: a forgotten quote spoils one line, not the rest of the file
		return Match.failed(LexicalProblem.UNCLOSED_TEXT, endOfUnclosed(start));
	}

	/** In the quotes of a word processor, from which texts are pasted. */
	Match wordText(int start) {
		int lineEnd = signs.endOfLine(start);
		for (int i = start + 1; i < lineEnd; i++) {
			if (signs.at(i) == QuotedTexts.WORD_CLOSING) {
				return Match.found(vocabulary.string, i + 1);
			}
		}
		return Match.failed(LexicalProblem.UNCLOSED_TEXT, endOfUnclosed(start));
	}

	/** The end of the line, but before a brace that opens a block: what is in the block is still read. */
	private int endOfUnclosed(int start) {
		int lineEnd = signs.endOfLine(start);
		int last = lineEnd - 1;
		while (last > start && Signs.isWhite(signs.at(last))) {
			last--;
		}
		return last > start && signs.at(last) == '{' ? last : lineEnd;
	}
}
