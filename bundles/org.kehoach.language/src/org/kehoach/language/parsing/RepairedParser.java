// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.TokenStream;
import org.kehoach.language.parser.antlr.internal.InternalKehoachParser;
import org.kehoach.language.services.KehoachGrammarAccess;

/** The generated parser over repaired tokens, which puts the messages of mistakes to the tokens that bear them. */
final class RepairedParser extends InternalKehoachParser {

	RepairedParser(TokenStream input, KehoachGrammarAccess grammar) {
		super(input, grammar);
	}

	@Override
	public Object match(IntStream input, int type, BitSet follow) throws RecognitionException {
		Object token = super.match(input, type, follow);
		if (token instanceof MarkedToken marked && marked.mistake() != null) {
			reportError(new MistakeException(marked.mistake()));
		}
		return token;
	}
}
