// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.colours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.kehoach.language.lexer.InvalidToken;
import org.kehoach.language.lexer.LexicalProblem;
import org.kehoach.language.lexer.PlanScanner;
import org.kehoach.language.lexer.Vocabulary;
import org.kehoach.language.parser.antlr.KehoachAntlrTokenFileProvider;

/** Divides a plan's text with the language's own scanner. Needs no server, so that a plan has colours at once. */
public final class PlanTokens {

	/** What the scanner's token types are, read once; a few milliseconds. */
	private static final class Types {
		static final Map<Integer, TextKind> KINDS = new HashMap<>();
		static final Vocabulary VOCABULARY;
		static {
			AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
			definitions.setAntlrTokenFileProvider(new KehoachAntlrTokenFileProvider());
			VOCABULARY = new Vocabulary(definitions.getTokenDefMap());
			definitions.getTokenDefMap().forEach((type, definition) -> kind(definition).ifPresent(kind -> KINDS.put(type, kind)));
		}

		private static Optional<TextKind> kind(String definition) {
			return Optional.ofNullable(switch (definition) {
			case "RULE_STRING", "RULE_TEXT_BLOCK" -> TextKind.TEXT; //$NON-NLS-1$ //$NON-NLS-2$
			case "RULE_ML_COMMENT", "RULE_SL_COMMENT" -> TextKind.COMMENT; //$NON-NLS-1$ //$NON-NLS-2$
			case "RULE_ID" -> TextKind.NAME; //$NON-NLS-1$
			case "RULE_INT", "RULE_DECIMAL", "RULE_DATE", "RULE_DOCUMENT_NUMBER" -> TextKind.VALUE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			default -> definition.startsWith("'") && Character.isLetter(definition.charAt(1)) ? TextKind.KEYWORD : null; //$NON-NLS-1$
			});
		}
	}

	private PlanTokens() {
	}

	/** The tokens that have a colour, in the order of the text. */
	public static List<ColouredToken> scan(String text) {
		List<ColouredToken> tokens = new ArrayList<>();
		PlanScanner scanner = new PlanScanner(Types.VOCABULARY, new ANTLRStringStream(text), false);
		for (Token token = scanner.next(); token != Token.EOF_TOKEN; token = scanner.next()) {
			CommonToken place = (CommonToken) token;
			TextKind kind = token instanceof InvalidToken invalid ? kind(invalid.problem()) : Types.KINDS.get(token.getType());
			if (kind != null) {
				tokens.add(new ColouredToken(place.getStartIndex(), place.getStopIndex() + 1 - place.getStartIndex(), kind));
			}
		}
		return tokens;
	}

	private static TextKind kind(LexicalProblem problem) {
		return problem == LexicalProblem.UNCLOSED_COMMENT ? TextKind.COMMENT : TextKind.TEXT;
	}

	/** The token that a place is in, or directly behind; null if there is none. */
	public static ColouredToken at(List<ColouredToken> tokens, int offset) {
		ColouredToken before = null;
		for (ColouredToken token : tokens) {
			if (token.offset() > offset) {
				break;
			}
			if (token.end() >= offset) {
				before = token;
			}
		}
		return before;
	}
}
