// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number and symbol of a document (Decree 30/2020/ND-CP, Annex I, section II.3): {@code 494/KH-UBND} for an individual
 * document, {@code 118/2025/NĐ-CP} for a legal normative one, {@code 57-NQ/TW} for one of the Party. The number is missing
 * in a draft and in an electronic document: {@code /KH-SCT}.
 *
 * @param number as written: digits, with a letter where one had been left out (30c); empty in a draft; never null
 * @param year year inside the symbol, or 0 when it has none
 * @param symbol what follows the number: {@code KH-UBND}, {@code NĐ-CP}, {@code NQ/TW}; never empty
 * @param party true for the Party's form, in which a hyphen follows the number
 */
public record DocumentNumber(String number, int year, String symbol, boolean party) {

	private static final Pattern STATE = Pattern.compile("(\\d*\\p{Ll}?)\\s*/\\s*(?:(\\d{4})\\s*/\\s*)?(\\p{L}[\\p{L}\\p{M}\\d&-]*)");
	private static final Pattern PARTY = Pattern.compile("(\\d+)\\s*-\\s*(\\p{L}+/\\p{L}[\\p{L}\\p{M}\\d-]*)");

	/**
	 * @param notation not null
	 * @throws IllegalArgumentException if the notation is none of the three
	 */
	public static DocumentNumber parse(String notation) {
		String text = notation.strip();
		Matcher m = STATE.matcher(text);
		if (m.matches()) {
			return new DocumentNumber(m.group(1), m.group(2) == null ? 0 : Integer.parseInt(m.group(2)), m.group(3), false);
		}
		m = PARTY.matcher(text);
		if (m.matches()) {
			return new DocumentNumber(m.group(1), 0, m.group(2), true);
		}
		throw new IllegalArgumentException(notation);
	}

	/** {@link #parse} under the name that EMF looks for when it reads XMI. */
	public static DocumentNumber valueOf(String notation) {
		return parse(notation);
	}

	/** True while the document has no number yet. */
	public boolean isDraft() {
		return number.isEmpty();
	}

	/** The part of the symbol that stands for the type of document, {@code KH} in {@code KH-UBND}; the symbol if it has no hyphen. */
	public String typeSymbol() {
		int end = party ? symbol.indexOf('/') : symbol.indexOf('-');
		return end < 0 ? symbol : symbol.substring(0, end);
	}

	/** As it is printed, without blanks: {@code 494/KH-UBND}. */
	@Override
	public String toString() {
		String infix = year == 0 ? "" : year + "/";
		return number + (party ? '-' : '/') + infix + symbol;
	}
}
