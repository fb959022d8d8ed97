// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

/** The signs of a text, and where runs of one kind end. Positions behind the end are allowed. */
final class Signs {

	static final int END = -1;
	/** The last sign before the no-break space. */
	private static final int LAST_PLAIN = 0x9F;

	private final char[] text;

	Signs(char[] text) {
		this.text = text;
	}

	int length() {
		return text.length;
	}

	int endOfLine(int from) {
		int i = from;
		while (i < text.length && text[i] != '\n' && text[i] != '\r') {
			i++;
		}
		return i;
	}

	boolean startsWith(String mark, int from) {
		for (int i = 0; i < mark.length(); i++) {
			if (at(from + i) != mark.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	int endAfter(String mark, int from) {
		for (int i = from; i <= text.length - mark.length(); i++) {
			if (startsWith(mark, i)) {
				return i + mark.length();
			}
		}
		return END;
	}

	int endOfWhite(int from) {
		int i = from;
		while (isWhite(at(i))) {
			i++;
		}
		return i;
	}

	int endOfWord(int from) {
		int i = from;
		while (isLetter(at(i)) || isDigit(at(i))) {
			i++;
		}
		return i;
	}

	int endOfDigits(int from) {
		int i = from;
		while (isDigit(at(i))) {
			i++;
		}
		return i;
	}

	int endOfSymbol(int from) {
		int i = from;
		while (isLetter(at(i)) || isDigit(at(i)) || at(i) == '-' || at(i) == '&') {
			i++;
		}
		return i;
	}

	int at(int index) {
		return index < text.length ? text[index] : END;
	}

	String text(int from, int to) {
		return new String(text, from, to - from);
	}

	/** Latin letters with any Vietnamese accent, composed or not, as the terminal LETTER of the grammar. */
	static boolean isLetter(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0xC0 && c <= 0x24F || c >= 0x1E00 && c <= 0x1EFF
				|| c >= 0x300 && c <= 0x36F;
	}

	static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

	/** Besides blanks and line ends, all the spaces and invisible signs that come along when text is pasted. */
	static boolean isWhite(int c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t'
				|| c > LAST_PLAIN && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
	}
}
