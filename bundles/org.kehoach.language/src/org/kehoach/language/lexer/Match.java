// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.antlr.runtime.Token;

/**
 * What starts at a place of a text.
 *
 * @param type of the token
 * @param end behind its last sign
 * @param problem null if it is a sound token
 */
record Match(int type, int end, LexicalProblem problem) {

	static Match found(int type, int end) {
		return new Match(type, end, null);
	}

	static Match failed(LexicalProblem problem, int end) {
		return new Match(Token.INVALID_TOKEN_TYPE, end, problem);
	}
}
