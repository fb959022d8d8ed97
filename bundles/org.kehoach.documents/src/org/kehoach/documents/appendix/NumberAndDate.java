// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import org.kehoach.model.DocumentType;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;
import org.kehoach.model.value.PartialDate;

/**
 * Numbers and dates of documents as Nghị định 30/2020/NĐ-CP writes them. What is not
 * known yet is left blank, to be filled in by hand.
 */
public final class NumberAndDate {
	private static final String BLANK_NUMBER = "     ";
	private static final String BLANK_DATE = "   ";
	private static final String BLANK_SYMBOL = "…";

	private NumberAndDate() {
	}

	/**
	 * Number and symbol: "05/KH-SCT". Numbers below 10 have a zero in front (Phụ lục I,
	 * Mục II.3).
	 *
	 * @param type
	 *            type of the document, never null
	 * @param number
	 *            null if neither number nor symbol is known; the symbol is computed then
	 * @param issuer
	 *            may be null
	 * @return never null
	 */
	public static String number(DocumentType type, DocumentNumber number, Unit issuer) {
		if (number == null || number.isDraft()) {
			return blank(type, number, issuer);
		}
		return (number.number().length() == 1 ? "0" : "") + number;
	}

	/**
	 * The symbol behind a blank: "     /KH-SCT".
	 *
	 * @param type
	 *            type of the document, never null
	 * @param number
	 *            may be null
	 * @param issuer
	 *            may be null
	 * @return never null
	 */
	public static String blank(DocumentType type, DocumentNumber number, Unit issuer) {
		if (number != null) {
			return BLANK_NUMBER + number.toString().substring(number.number().length());
		}
		String symbol = issuer == null ? null : issuer.getSymbol();
		return BLANK_NUMBER + "/" + DocumentTypes.abbreviation(type).orElse("KH") + "-"
				// No blank and no line break is part of a symbol, whatever somebody has typed.
				+ (symbol == null || symbol.isBlank() ? BLANK_SYMBOL : symbol.replaceAll("\\s+", ""));
	}

	/**
	 * "ngày 05 tháng 01 năm 2020": days below 10 and the months 1 and 2 have a zero in
	 * front (Phụ lục I, Mục II.4).
	 *
	 * @param date
	 *            null if nothing is known
	 * @return never null
	 */
	public static String date(PartialDate date) {
		int day = date == null ? 0 : date.day();
		int month = date == null ? 0 : date.month();
		int year = date == null ? 0 : date.year();
		return "ngày " + (day == 0 ? BLANK_DATE : day < 10 ? "0" + day : day) + " tháng "
				+ (month == 0 ? BLANK_DATE : month < 3 ? "0" + month : month) + " năm "
				+ (year == 0 ? BLANK_DATE : year);
	}
}
