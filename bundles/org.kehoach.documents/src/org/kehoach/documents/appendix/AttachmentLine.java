// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import org.kehoach.model.DocumentType;
import org.kehoach.model.Issuance;
import org.kehoach.model.Plan;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;
import org.kehoach.model.value.PartialDate;

/**
 * The line below the title of an appendix that tells which document it belongs to:
 * "(Kèm theo Kế hoạch số … ngày … tháng … năm … của …)" (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Mục III). What is not known yet is left blank, to be filled in by
 * hand. A plan that a decision issues has no number: the line names the decision.
 */
final class AttachmentLine {
	private static final String BLANK_NUMBER = "     ";
	private static final String BLANK_DATE = "   ";

	private AttachmentLine() {
	}

	static String of(Plan plan) {
		Issuance issuance = plan.getIssuance();
		if (issuance == null) {
			return line(plan.getType(), plan.getNumber(), plan.getDate(), plan.getIssuer());
		}
		Unit issuer = issuance.getIssuer() == null ? plan.getIssuer() : issuance.getIssuer();
		return line(issuance.getType(), issuance.getNumber(), issuance.getDate(), issuer);
	}

	private static String line(DocumentType type, DocumentNumber number, PartialDate date, Unit issuer) {
		String title = issuer == null ? null : issuer.getTitle();
		return "(Kèm theo " + DocumentTypes.word(type) + " số " + number(type, number, issuer) + " " + date(date)
				+ (title == null ? "" : " của " + title) + ")";
	}

	/** Numbers below 10 have a zero in front (Phụ lục I, Mục II). */
	private static String number(DocumentType type, DocumentNumber number, Unit issuer) {
		if (number == null) {
			String symbol = issuer == null ? null : issuer.getSymbol();
			return BLANK_NUMBER + "/" + DocumentTypes.abbreviation(type).orElse("KH") + (symbol == null ? "" : "-" + symbol);
		}
		if (number.isDraft()) {
			return BLANK_NUMBER + number;
		}
		return (number.number().length() == 1 ? "0" : "") + number;
	}

	/** Days below 10 and the months 1 and 2 have a zero in front (Phụ lục I, Mục II). */
	private static String date(PartialDate date) {
		int day = date == null ? 0 : date.day();
		int month = date == null ? 0 : date.month();
		int year = date == null ? 0 : date.year();
		return "ngày " + (day == 0 ? BLANK_DATE : day < 10 ? "0" + day : day) + " tháng "
				+ (month == 0 ? BLANK_DATE : month < 3 ? "0" + month : month) + " năm "
				+ (year == 0 ? BLANK_DATE : year);
	}
}
