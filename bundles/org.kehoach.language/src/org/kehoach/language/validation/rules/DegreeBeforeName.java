// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Signatory;

/** The name of who signs stands without degree or title before it (Decree 30/2020/NĐ-CP, Annex I, section II.7). */
public final class DegreeBeforeName extends RuleBase<Signatory> {

	private static final Pattern DEGREE = Pattern.compile("^\\s*((?:PGS|GS|TS|ThS|KS|CN|BS|LS|Ông|Bà|Đ/c|Tiến sĩ|Thạc sĩ)\\b\\.?)", Pattern.UNICODE_CHARACTER_CLASS);

	public DegreeBeforeName() {
		super("KH806", Severity.INFO, Signatory.class);
	}

	@Override
	public void check(Signatory signatory, Report report) {
		Matcher m = signatory.getPerson() == null ? null : DEGREE.matcher(signatory.getPerson());
		if (m != null && m.find()) {
			report.on(signatory, Literals.SIGNATORY__PERSON, m.group(1));
		}
	}
}
