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

	private static final String TEXT_BLOCK_MARK = "\"\"\"";
	private static final int END = -1;
	/** Plans need about ten; the parser calls itself for each, and must not run out of its stack. */
	private static final int DEEPEST = 100;
	/** The last sign before the no-break space. */
	private static final int LAST_PLAIN = 0x9F;

	private final Vocabulary vocabulary;
	private final CharStream input;
	private final char[] text;
	/** True to read an unfinished keyword at the very end ("phối ") as one invalid token, which completion finishes. */
	private final boolean completing;
	private int position;
	/** Braces that are open. */
	private int depth;
	private int type;
	private LexicalProblem problem;

	public PlanScanner(Vocabulary vocabulary, CharStream input, boolean completing) {
		this.vocabulary = vocabulary;
		this.input = input;
		this.completing = completing;
		this.text = input.size() == 0 ? new char[0] : input.substring(0, input.size() - 1).toCharArray();
		this.position = input.index();
	}

	/** Never null; {@link Token#EOF_TOKEN} at the end, an {@link InvalidToken} when there is a problem. */
	public Token next() {
		problem = null;
		int start = position;
		if (start >= text.length) {
			return Token.EOF_TOKEN;
		}
		position = scan(start);
		return problem == null ? new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, position - 1)
				: new InvalidToken(input, problem, start, position - 1);
	}

	/** Sets the type of the token that starts here and returns where it ends. */
	private int scan(int start) {
		char c = text[start];
		if (isWhite(c)) {
			return found(vocabulary.whiteSpace, endOfWhite(start));
		}
		if (isLetter(c)) {
			return word(start);
		}
		if (isDigit(c)) {
			return number(start);
		}
		return switch (c) {
		case '^' -> isLetter(at(start + 1)) ? found(vocabulary.id, endOfWord(start + 1)) : found(vocabulary.other, start + 1);
		case '"' -> quoted(start);
		case QuotedTexts.WORD_OPENING -> wordQuoted(start);
		// en and em dash, which word processors make of a hyphen
		case '\u2013', '\u2014' -> found(vocabulary.sign('-'), start + 1);
		case '/' -> stroke(start);
		case '{' -> brace(start);
		case '}' -> {
			depth = Math.max(0, depth - 1);
			yield found(vocabulary.sign(c), start + 1);
		}
		default -> found(vocabulary.sign(c), start + 1);
		};
	}

	private int found(int tokenType, int end) {
		type = tokenType;
		return end;
	}

	private int failed(LexicalProblem what, int end) {
		problem = what;
		return found(Token.INVALID_TOKEN_TYPE, end);
	}

	private int brace(int start) {
		depth++;
		return depth > DEEPEST ? failed(LexicalProblem.TOO_DEEP, text.length) : found(vocabulary.sign('{'), start + 1);
	}

	private int word(int start) {
		int wordStart = start;
		int wordEnd = endOfWord(start);
		int end = found(vocabulary.id, wordEnd);
		Vocabulary.Node node = vocabulary.first(text(wordStart, wordEnd));
		while (node != null) {
			if (node.type() != 0) {
				end = found(node.type(), wordEnd);
			}
			wordStart = endOfWhite(wordEnd);
			if (node.isLeaf() || wordStart == wordEnd) {
				break;
			}
			if (!isLetter(at(wordStart))) {
				return isUnfinished(wordStart) ? failed(LexicalProblem.UNFINISHED_KEYWORD, wordStart) : end;
			}
			wordEnd = endOfWord(wordStart);
			String word = text(wordStart, wordEnd);
			Vocabulary.Node next = node.next(word);
			if (next == null && isUnfinished(wordEnd) && node.continuesWith(word)) {
				return failed(LexicalProblem.UNFINISHED_KEYWORD, wordEnd);
			}
			node = next;
		}
		return end;
	}

	private boolean isUnfinished(int end) {
		return completing && type == vocabulary.id && end >= text.length;
	}

	private int number(int start) {
		int end = endOfDigits(start);
		int sign = at(end);
		if (sign == ',' && isDigit(at(end + 1))) {
			return found(vocabulary.decimal, endOfDigits(end + 1));
		}
		if (sign == '.' && isDigit(at(end + 1))) {
			int thousands = endOfThousands(end);
			boolean decimals = at(thousands) == ',' && isDigit(at(thousands + 1));
			return found(vocabulary.decimal, decimals ? endOfDigits(thousands + 1) : thousands);
		}
		if (sign == '/') {
			return numberAndStroke(end);
		}
		if (isLetter(sign) && at(end + 1) == '/' && isLetter(at(end + 2))) {
			// 30c/NQ-CP: a number with a letter, where one had been left out
			return found(vocabulary.documentNumber, endOfSymbol(end + 2));
		}
		if (sign == '-' && isLetter(at(end + 1))) {
			// the Party's form, 57-NQ/TW; a bare 5-A is a number, a hyphen and a name
			int symbolEnd = endOfWord(end + 1);
			if (at(symbolEnd) == '/' && isLetter(at(symbolEnd + 1))) {
				return found(vocabulary.documentNumber, endOfSymbol(symbolEnd + 1));
			}
		}
		return found(vocabulary.integer, end);
	}

	/** After the first digits of 12.5, of 1.000.000 or of 1.234,5. */
	private int endOfThousands(int firstEnd) {
		int groupEnd = firstEnd;
		int end = endOfDigits(groupEnd + 1);
		while (end - groupEnd == 4 && at(end) == '.' && endOfDigits(end + 1) == end + 4) {
			groupEnd = end;
			end += 4;
		}
		return end - groupEnd == 4 && at(end) == ',' && isDigit(at(end + 1)) ? endOfDigits(end + 1) : end;
	}

	/** After the digits: 494/KH-UBND, 118/2025/NĐ-CP, 31/7/2025; 8/9 and 7/2025 stay three tokens. */
	private int numberAndStroke(int digitsEnd) {
		if (isLetter(at(digitsEnd + 1))) {
			return found(vocabulary.documentNumber, endOfSymbol(digitsEnd + 1));
		}
		int secondEnd = endOfDigits(digitsEnd + 1);
		if (secondEnd > digitsEnd + 1 && at(secondEnd) == '/') {
			if (isDigit(at(secondEnd + 1))) {
				return found(vocabulary.date, endOfDigits(secondEnd + 1));
			}
			if (isLetter(at(secondEnd + 1))) {
				return found(vocabulary.documentNumber, endOfSymbol(secondEnd + 1));
			}
		}
		return found(vocabulary.integer, digitsEnd);
	}

	private int stroke(int start) {
		int next = at(start + 1);
		if (next == '/') {
			int end = start + 2;
			while (end < text.length && text[end] != '\n') {
				end++;
			}
			return found(vocabulary.lineComment, Math.min(end + 1, text.length));
		}
		if (next == '*') {
			int end = endAfter("*/", start + 2);
			return end < 0 ? failed(LexicalProblem.UNCLOSED_COMMENT, text.length) : found(vocabulary.blockComment, end);
		}
		if (isLetter(next)) {
			return found(vocabulary.documentNumber, endOfSymbol(start + 1));
		}
		int yearEnd = endOfDigits(start + 1);
		if (yearEnd > start + 1 && at(yearEnd) == '/' && isLetter(at(yearEnd + 1))) {
			// the draft of a legal normative document, /2025/QĐ-UBND
			return found(vocabulary.documentNumber, endOfSymbol(yearEnd + 1));
		}
		return found(vocabulary.sign('/'), start + 1);
	}

	private int quoted(int start) {
		if (startsWith(TEXT_BLOCK_MARK, start)) {
			int end = endAfter(TEXT_BLOCK_MARK, start + TEXT_BLOCK_MARK.length());
			return end < 0 ? failed(LexicalProblem.UNCLOSED_TEXT_BLOCK, text.length) : found(vocabulary.textBlock, end);
		}
		for (int i = start + 1; i < text.length && text[i] != '\n'; i++) {
			if (text[i] == '"') {
				return found(vocabulary.string, i + 1);
			}
			if (text[i] == '\\' && at(i + 1) != '\n') {
				i++;
			}
		}
		// a text in single quotes ends with its line: a forgotten quote spoils one line, not the rest of the file
		return failed(LexicalProblem.UNCLOSED_TEXT, endOfUnclosed(start));
	}

	/** In the quotes of a word processor, from which texts are pasted. */
	private int wordQuoted(int start) {
		int lineEnd = endOfLine(start);
		for (int i = start + 1; i < lineEnd; i++) {
			if (text[i] == QuotedTexts.WORD_CLOSING) {
				return found(vocabulary.string, i + 1);
			}
		}
		return failed(LexicalProblem.UNCLOSED_TEXT, endOfUnclosed(start));
	}

	/** The end of the line, but before a brace that opens a block: what is in the block is still read. */
	private int endOfUnclosed(int start) {
		int lineEnd = endOfLine(start);
		int last = lineEnd - 1;
		while (last > start && isWhite(text[last])) {
			last--;
		}
		return last > start && text[last] == '{' ? last : lineEnd;
	}

	private int endOfLine(int from) {
		int i = from;
		while (i < text.length && text[i] != '\n' && text[i] != '\r') {
			i++;
		}
		return i;
	}

	private boolean startsWith(String mark, int from) {
		for (int i = 0; i < mark.length(); i++) {
			if (at(from + i) != mark.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	private int endAfter(String mark, int from) {
		for (int i = from; i <= text.length - mark.length(); i++) {
			if (startsWith(mark, i)) {
				return i + mark.length();
			}
		}
		return END;
	}

	private int endOfWhite(int from) {
		int i = from;
		while (isWhite(at(i))) {
			i++;
		}
		return i;
	}

	private int endOfWord(int from) {
		int i = from;
		while (isLetter(at(i)) || isDigit(at(i))) {
			i++;
		}
		return i;
	}

	private int endOfDigits(int from) {
		int i = from;
		while (isDigit(at(i))) {
			i++;
		}
		return i;
	}

	private int endOfSymbol(int from) {
		int i = from;
		while (isLetter(at(i)) || isDigit(at(i)) || at(i) == '-' || at(i) == '&') {
			i++;
		}
		return i;
	}

	private int at(int index) {
		return index < text.length ? text[index] : END;
	}

	private String text(int from, int to) {
		return new String(text, from, to - from);
	}

	/** Latin letters with any Vietnamese accent, composed or not, as the terminal LETTER of the grammar. */
	private static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && c <= 0x24F || c >= 0x1E00 && c <= 0x1EFF
				|| c >= 0x300 && c <= 0x36F;
	}

	private static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** Besides blanks and line ends, all the spaces and invisible signs that come along when text is pasted. */
	static boolean isWhite(int c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t'
				|| c > LAST_PLAIN && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
	}
}
