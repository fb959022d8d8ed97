// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.kehoach.language.ide.contentassist.antlr.internal.InternalKehoachParser;
import org.kehoach.language.lexer.PlanScanner;
import org.kehoach.language.lexer.Vocabulary;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The language's scanner for the parser of content assist, which numbers its tokens in its own way. */
public final class AssistLexer extends Lexer {

	/** The vocabulary of that parser, made once. */
	@Singleton
	public static final class AssistVocabulary {
		private static final String TOKENS = "InternalKehoach.tokens";
		private final Vocabulary vocabulary;

		AssistVocabulary() {
			AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
			definitions.setAntlrTokenFileProvider(() -> InternalKehoachParser.class.getResourceAsStream(TOKENS));
			vocabulary = new Vocabulary(definitions.getTokenDefMap());
		}

		public Vocabulary get() {
			return vocabulary;
		}
	}

	private final Vocabulary vocabulary;
	private PlanScanner scanner;

	@Inject
	public AssistLexer(AssistVocabulary vocabulary) {
		this.vocabulary = vocabulary.get();
	}

	@Override
	public void setCharStream(CharStream input) {
		super.setCharStream(input);
		scanner = new PlanScanner(vocabulary, input, true);
	}

	@Override
	public Token nextToken() {
		return scanner.next();
	}

	/** Not called: {@link #nextToken()} does not go through ANTLR's generated methods. */
	@Override
	public void mTokens() {
		throw new UnsupportedOperationException();
	}
}
