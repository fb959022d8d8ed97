// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.kehoach.language.lexer.InvalidToken;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.LexicalProblem;

/** Says what is wrong in a planner's words: what stands there, and what should stand there where that is one thing. */
public final class PlanSyntaxMessages extends SyntaxErrorMessageProvider {

	private static final String RULE_PREFIX = "RULE_";
	private static final String BLOCK_END = "«}»";
	private static final int LONGEST_SHOWN = 30;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		// a token that the parser skipped rather than stumbled on: PlanLexer's message is the name of the problem
		if (error == null) {
			return lexicalMessage(LexicalProblem.valueOf(context.getDefaultMessage()));
		}
		if (error.token instanceof InvalidToken invalid) {
			return lexicalMessage(invalid.problem());
		}
		String found = error.token == null || error.token.getText() == null ? "" : error.token.getText();
		boolean atEnd = error.token == null || error.token.getType() == Token.EOF;
		String advice = advice(found);
		if (advice != null) {
			return message(IssueCodes.SYNTAX, advice, found);
		}
		String expected = expected(error, context.getTokenNames());
		if (expected == null) {
			return atEnd ? message(IssueCodes.SYNTAX, "syntax-end") : message(IssueCodes.SYNTAX, "syntax-misplaced", shown(found));
		}
		if (!atEnd && expected.equals(BLOCK_END)) {
			// in a block many things can stand besides its end, which is all that the parser names
			return message(IssueCodes.SYNTAX, "syntax-in-block", shown(found));
		}
		if (isName(error, context.getTokenNames()) && isEnglishKeyword(found)) {
			return message(IssueCodes.SYNTAX, "syntax-keyword-as-name", found);
		}
		return atEnd ? message(IssueCodes.SYNTAX, "syntax-end-expected", expected)
				: message(IssueCodes.SYNTAX, "syntax-expected", expected, shown(found));
	}

	private static SyntaxErrorMessage lexicalMessage(LexicalProblem problem) {
		return switch (problem) {
		case UNCLOSED_TEXT -> message(IssueCodes.UNCLOSED_TEXT, "unclosed-text");
		case UNCLOSED_TEXT_BLOCK -> message(IssueCodes.UNCLOSED_TEXT, "unclosed-text-block");
		case UNCLOSED_COMMENT -> message(IssueCodes.UNCLOSED_COMMENT, "unclosed-comment");
		case TOO_DEEP -> message(IssueCodes.TOO_DEEP, "too-deep");
		case UNFINISHED_KEYWORD -> message(IssueCodes.SYNTAX, "syntax-other");
		};
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), IssueCodes.BAD_VALUE);
	}

	/** What a text processor makes of quotes and hyphens; null for any other text. */
	private static String advice(String found) {
		return switch (found) {
		case "“", "”", "„", "‘", "’", "«", "»" -> "syntax-curly-quote";
		case "–", "—", "‑", "−" -> "syntax-long-dash";
		default -> null;
		};
	}

	private static boolean isName(RecognitionException error, String[] tokenNames) {
		return error instanceof MismatchedTokenException mismatch && tokenNames[mismatch.expecting].equals(RULE_PREFIX + "ID");
	}

	private static boolean isEnglishKeyword(String text) {
		return KeywordTable.get().all().stream().anyMatch(keyword -> keyword.english().equals(text));
	}

	/** Null where several things could stand. */
	private static String expected(RecognitionException error, String[] tokenNames) {
		if (!(error instanceof MismatchedTokenException mismatch) || mismatch.expecting < 0 || tokenNames == null
				|| mismatch.expecting >= tokenNames.length) {
			return null;
		}
		String name = tokenNames[mismatch.expecting];
		if (name.startsWith(RULE_PREFIX)) {
			return Messages.get("token-" + name.substring(RULE_PREFIX.length()));
		}
		return name.startsWith("'") ? '«' + name.substring(1, name.length() - 1) + '»' : null;
	}

	private static String shown(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + '…' : line;
	}

	private static SyntaxErrorMessage message(String code, String key, Object... arguments) {
		return new SyntaxErrorMessage(Messages.get(key, arguments), code);
	}
}
