// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

/** A piece of text that is no token, and why. Its type is {@link Token#INVALID_TOKEN_TYPE}. */
public final class InvalidToken extends CommonToken {

	private static final long serialVersionUID = 1L;

	private final LexicalProblem problem;

	InvalidToken(CharStream input, LexicalProblem problem, int start, int stop) {
		super(input, Token.INVALID_TOKEN_TYPE, Token.DEFAULT_CHANNEL, start, stop);
		this.problem = problem;
	}

	public LexicalProblem problem() {
		return problem;
	}
}
