// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.Iterator;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The tokens of a text after its repair. */
final class RepairedTokens extends XtextTokenStream {

	private static final class Source implements TokenSource {
		private final Iterator<CommonToken> tokens;

		Source(List<CommonToken> tokens) {
			this.tokens = tokens.iterator();
		}

		@Override
		public Token nextToken() {
			return tokens.hasNext() ? tokens.next() : Token.EOF_TOKEN;
		}

		@Override
		public String getSourceName() {
			return null;
		}
	}

	private final String text;

	/** @param text of the file, which the tokens alone would not give back: some of them stand for nothing in it */
	RepairedTokens(List<CommonToken> tokens, ITokenDefProvider definitions, String text) {
		super(new Source(tokens), definitions);
		this.text = text;
	}

	@Override
	public String toString() {
		return text;
	}

	/** Code and message, divided by a blank: Xtext hands on no more than a text. */
	@Override
	public String getLexerErrorMessage(Token token) {
		return token instanceof MarkedToken marked && marked.mistake() != null
				? marked.mistake().getIssueCode() + ' ' + marked.mistake().getMessage()
				: super.getLexerErrorMessage(token);
	}
}
