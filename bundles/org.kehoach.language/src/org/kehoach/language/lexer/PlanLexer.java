// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Puts {@link PlanScanner} in the place of the lexer that Xtext generates, which cannot do keywords of several words. */
public final class PlanLexer extends Lexer {

	/** The vocabulary of the runtime parser, made once. */
	@Singleton
	public static final class RuntimeVocabulary {
		private final Vocabulary vocabulary;

		@Inject
		RuntimeVocabulary(ITokenDefProvider definitions) {
			vocabulary = new Vocabulary(definitions.getTokenDefMap());
		}

		public Vocabulary get() {
			return vocabulary;
		}
	}

	private final Vocabulary vocabulary;
	private PlanScanner scanner;

	@Inject
	public PlanLexer(RuntimeVocabulary vocabulary) {
		this.vocabulary = vocabulary.get();
	}

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		scanner = new PlanScanner(vocabulary, input, false);
	}

	@Override
	public Token nextToken() {
		return scanner.next();
	}

	/** The name of the {@link LexicalProblem}, which the syntax messages are made from; null if the token is sound. */
	@Override
	public String getErrorMessage(Token token) {
		return token instanceof InvalidToken invalid ? invalid.problem().name() : null;
	}

	/** Not called: {@link #nextToken()} does not go through ANTLR's generated methods. */
	@Override
	public void mTokens() {
		throw new UnsupportedOperationException();
	}
}
