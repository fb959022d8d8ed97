// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

/** Why a piece of text is no token. */
public enum LexicalProblem {
	/** A text in single quotes that does not end on its line. */
	UNCLOSED_TEXT,
	/** A text in triple quotes that does not end. */
	UNCLOSED_TEXT_BLOCK,
	UNCLOSED_COMMENT,
	/** More blocks inside of each other than any plan has; from the innermost brace on the file is not read. */
	TOO_DEEP,
	/** The first words of a keyword, with the caret behind them; only met while completing. */
	UNFINISHED_KEYWORD
}
