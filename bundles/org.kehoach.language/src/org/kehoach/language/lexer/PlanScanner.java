// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.kehoach.language.conversion.QuotedTexts;

/**
 * Divides a plan's text into tokens, the longest match first. Keywords of several words match with any white space between
 * the words; text and offsets stay as in the file. No input makes it fail: what is not closed or not known becomes an
 * {@link InvalidToken}.
 */
public final class PlanScanner {

	/** Plans need about ten; the parser calls itself for each, and must not run out of its stack. */
	private static final int DEEPEST = 100;

	private final Vocabulary vocabulary;
	private final CharStream input;
	private final Signs signs;
	private final Numbers numbers;
	private final Quotes quotes;
	/** True to read an unfinished keyword at the very end ("phối ") as one invalid token, which completion finishes. */
	private final boolean completing;
	private int position;
	/** Braces that are open. */
	private int depth;

	public PlanScanner(Vocabulary vocabulary, CharStream input, boolean completing) {
		this(vocabulary, input, input.size() == 0 ? new char[0] : input.substring(0, input.size() - 1).toCharArray(), completing);
		this.position = input.index();
	}

	private PlanScanner(Vocabulary vocabulary, CharStream input, char[] text, boolean completing) {
		this.vocabulary = vocabulary;
		this.input = input;
		this.completing = completing;
		this.signs = new Signs(text);
		this.numbers = new Numbers(vocabulary, signs);
		this.quotes = new Quotes(vocabulary, signs);
	}

	/** For {@link #advance()} only: to make tokens of all of a country's texts would take longer than to find them. */
	static PlanScanner withoutTokens(Vocabulary vocabulary, String text) {
		return new PlanScanner(vocabulary, null, text.toCharArray(), false);
	}

	/** Never null; {@link Token#EOF_TOKEN} at the end, an {@link InvalidToken} when there is a problem. */
	public Token next() {
		int start = position;
		if (start >= signs.length()) {
			return Token.EOF_TOKEN;
		}
		Match match = advance();
		return match.problem() == null ? new CommonToken(input, match.type(), Token.DEFAULT_CHANNEL, start, position - 1)
				: new InvalidToken(input, match.problem(), start, position - 1);
	}

	/** Where the next token starts. */
	int position() {
		return position;
	}

	/** The next token; not to be called at the end. */
	Match advance() {
		Match match = scan(position);
		position = match.end();
		return match;
	}

	private Match scan(int start) {
		char c = (char) signs.at(start);
		if (Signs.isWhite(c)) {
			return Match.found(vocabulary.whiteSpace, signs.endOfWhite(start));
		}
		if (Signs.isLetter(c)) {
			return word(start);
		}
		if (Signs.isDigit(c)) {
			return numbers.number(start);
		}
		return switch (c) {
		case '^' -> Signs.isLetter(signs.at(start + 1)) ? Match.found(vocabulary.id, signs.endOfWord(start + 1)) : Match.found(vocabulary.other, start + 1);
		case '"' -> quotes.text(start);
		case QuotedTexts.WORD_OPENING -> quotes.wordText(start);
		// en and em dash, which word processors make of a hyphen
		case '\u2013', '\u2014' -> Match.found(vocabulary.sign('-'), start + 1);
		case '/' -> stroke(start);
		case '{' -> brace(start);
		case '}' -> {
			depth = Math.max(0, depth - 1);
			yield Match.found(vocabulary.sign(c), start + 1);
		}
		default -> Match.found(vocabulary.sign(c), start + 1);
		};
	}

	private Match brace(int start) {
		depth++;
		return depth > DEEPEST ? Match.failed(LexicalProblem.TOO_DEEP, signs.length()) : Match.found(vocabulary.sign('{'), start + 1);
	}

	private Match word(int start) {
		int wordStart = start;
		int wordEnd = signs.endOfWord(start);
		Match match = Match.found(vocabulary.id, wordEnd);
		Vocabulary.Node node = vocabulary.first(signs.text(wordStart, wordEnd));
		while (node != null) {
			if (node.type() != 0) {
				match = Match.found(node.type(), wordEnd);
			}
			wordStart = signs.endOfWhite(wordEnd);
			if (node.isLeaf() || wordStart == wordEnd) {
				break;
			}
			if (!Signs.isLetter(signs.at(wordStart))) {
				return isUnfinished(match, wordStart) ? Match.failed(LexicalProblem.UNFINISHED_KEYWORD, wordStart) : match;
			}
			wordEnd = signs.endOfWord(wordStart);
			String word = signs.text(wordStart, wordEnd);
			Vocabulary.Node next = node.next(word);
			if (next == null && isUnfinished(match, wordEnd) && node.continuesWith(word)) {
				return Match.failed(LexicalProblem.UNFINISHED_KEYWORD, wordEnd);
			}
			node = next;
		}
		return match;
	}

	private boolean isUnfinished(Match match, int end) {
		return completing && match.type() == vocabulary.id && end >= signs.length();
	}

	private Match stroke(int start) {
		return switch (signs.at(start + 1)) {
		case '/' -> {
			int end = start + 2;
			while (end < signs.length() && signs.at(end) != '\n') {
				end++;
			}
			yield Match.found(vocabulary.lineComment, Math.min(end + 1, signs.length()));
		}
		case '*' -> {
			int end = signs.endAfter("*/", start + 2);
			yield end < 0 ? Match.failed(LexicalProblem.UNCLOSED_COMMENT, signs.length()) : Match.found(vocabulary.blockComment, end);
		}
		default -> numbers.symbol(start);
		};
	}
}
