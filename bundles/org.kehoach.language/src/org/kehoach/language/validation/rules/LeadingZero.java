// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * A date in words has a leading zero in days below 10 and in January and February (Decree 30/2020/NĐ-CP, Annex I,
 * section II.4).
 */
public final class LeadingZero extends TextRule {

	private static final String DAY = "ngày ";
	static final Pattern DATE = Pattern.compile(DAY + "(?:[1-9] tháng \\d{1,2}|\\d{1,2} tháng [12]) năm");

	public LeadingZero() {
		super("KH805", Severity.INFO);
	}

	@Override
	protected void check(Prose prose, Report report) {
		Matcher m = prose.text().contains(DAY) ? DATE.matcher(prose.text()) : null;
		if (m != null && m.find()) {
			report.on(prose.where(), prose.feature(), m.group());
		}
	}
}
