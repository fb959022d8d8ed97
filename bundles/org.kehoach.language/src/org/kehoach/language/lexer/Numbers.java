// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

/** What begins with a digit, or is a document's symbol without its number: figures, dates, document numbers. */
final class Numbers {

	private final Vocabulary vocabulary;
	private final Signs signs;

	Numbers(Vocabulary vocabulary, Signs signs) {
		this.vocabulary = vocabulary;
		this.signs = signs;
	}

	/** What begins with a stroke that begins no comment: a draft's document number, or just the sign. */
	Match symbol(int start) {
		if (Signs.isLetter(signs.at(start + 1))) {
			return Match.found(vocabulary.documentNumber, signs.endOfSymbol(start + 1));
		}
		int yearEnd = signs.endOfDigits(start + 1);
		if (yearEnd > start + 1 && signs.at(yearEnd) == '/' && Signs.isLetter(signs.at(yearEnd + 1))) {
			// the draft of a legal normative document, /2025/QĐ-UBND
			return Match.found(vocabulary.documentNumber, signs.endOfSymbol(yearEnd + 1));
		}
		return Match.found(vocabulary.sign('/'), start + 1);
	}

	/** @param start of the first digit */
	Match number(int start) {
		int end = signs.endOfDigits(start);
		int sign = signs.at(end);
		if (sign == ',' && Signs.isDigit(signs.at(end + 1))) {
			return Match.found(vocabulary.decimal, signs.endOfDigits(end + 1));
		}
		if (sign == '.' && Signs.isDigit(signs.at(end + 1))) {
			int thousands = endOfThousands(end);
			boolean decimals = signs.at(thousands) == ',' && Signs.isDigit(signs.at(thousands + 1));
			return Match.found(vocabulary.decimal, decimals ? signs.endOfDigits(thousands + 1) : thousands);
		}
		if (sign == '/') {
			return numberAndStroke(end);
		}
		if (Signs.isLetter(sign) && signs.at(end + 1) == '/' && Signs.isLetter(signs.at(end + 2))) {
			// 30c/NQ-CP: a number with a letter, where one had been left out
			return Match.found(vocabulary.documentNumber, signs.endOfSymbol(end + 2));
		}
		if (sign == '-' && Signs.isLetter(signs.at(end + 1))) {
			// the Party's form, 57-NQ/TW; a bare 5-A is a number, a hyphen and a name
			int symbolEnd = signs.endOfWord(end + 1);
			if (signs.at(symbolEnd) == '/' && Signs.isLetter(signs.at(symbolEnd + 1))) {
				return Match.found(vocabulary.documentNumber, signs.endOfSymbol(symbolEnd + 1));
			}
		}
		return Match.found(vocabulary.integer, end);
	}

	/** After the first digits of 12.5, of 1.000.000 or of 1.234,5. */
	private int endOfThousands(int firstEnd) {
		int groupEnd = firstEnd;
		int end = signs.endOfDigits(groupEnd + 1);
		while (end - groupEnd == 4 && signs.at(end) == '.' && signs.endOfDigits(end + 1) == end + 4) {
			groupEnd = end;
			end += 4;
		}
		return end - groupEnd == 4 && signs.at(end) == ',' && Signs.isDigit(signs.at(end + 1)) ? signs.endOfDigits(end + 1) : end;
	}

	/** After the digits: 494/KH-UBND, 118/2025/NĐ-CP, 31/7/2025; 8/9 and 7/2025 stay three tokens. */
	private Match numberAndStroke(int digitsEnd) {
		if (Signs.isLetter(signs.at(digitsEnd + 1))) {
			return Match.found(vocabulary.documentNumber, signs.endOfSymbol(digitsEnd + 1));
		}
		int secondEnd = signs.endOfDigits(digitsEnd + 1);
		if (secondEnd > digitsEnd + 1 && signs.at(secondEnd) == '/') {
			if (Signs.isDigit(signs.at(secondEnd + 1))) {
				return Match.found(vocabulary.date, signs.endOfDigits(secondEnd + 1));
			}
			if (Signs.isLetter(signs.at(secondEnd + 1))) {
				return Match.found(vocabulary.documentNumber, signs.endOfSymbol(secondEnd + 1));
			}
		}
		return Match.found(vocabulary.integer, digitsEnd);
	}
}
