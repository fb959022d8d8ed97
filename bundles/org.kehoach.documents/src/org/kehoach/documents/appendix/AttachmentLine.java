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
public final class AttachmentLine {

	private AttachmentLine() {
	}

	static String of(Plan plan) {
		return of(plan, false);
	}

	/**
	 * The line of a plan's appendix, or of a plan that is attached to a decision.
	 *
	 * @param plan
	 *            never null
	 * @param electronic
	 *            true to leave number and date blank, which an electronic document gets
	 *            with its signature (Phụ lục I, Mục III)
	 * @return never null
	 */
	public static String of(Plan plan, boolean electronic) {
		Issuance issuance = plan.getIssuance();
		if (issuance == null) {
			return line(plan.getType(), plan.getNumber(), plan.getDate(), plan.getIssuer(), electronic);
		}
		Unit issuer = issuance.getIssuer() == null ? plan.getIssuer() : issuance.getIssuer();
		return line(issuance.getType(), issuance.getNumber(), issuance.getDate(), issuer, electronic);
	}

	private static String line(DocumentType type, DocumentNumber number, PartialDate date, Unit issuer,
			boolean electronic) {
		String title = issuer == null ? null : issuer.getTitle();
		String symbol = electronic ? NumberAndDate.blank(type, number, issuer) : NumberAndDate.number(type, number, issuer);
		return "(Kèm theo " + DocumentTypes.word(type) + " số " + symbol + " "
				+ NumberAndDate.date(electronic ? yearOf(date) : date) + (title == null ? "" : " của " + title) + ")";
	}

	private static PartialDate yearOf(PartialDate date) {
		return date == null || date.year() == 0 ? null : new PartialDate(0, 0, date.year());
	}
}
