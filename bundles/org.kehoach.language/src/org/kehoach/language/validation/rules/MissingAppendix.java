// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;

/** What a text announces as attached is there. */
public final class MissingAppendix extends WholeRule<Plan> {

	/** Not "the appendix of Decree 30" nor "attached to the decision of …": those belong to other documents. */
	private static final Pattern ANNOUNCED = Pattern.compile("(?iu)(phụ lục( \\w+)?|biểu|danh mục[^.;\\n]{0,40}) (đính )?kèm theo(?! (nghị|quyết|thông|công|luật))|(có|theo|tại) phụ lục( \\w+)?(?= (này|kèm|đính|của kế hoạch này|ban hành kèm theo kế hoạch này)|[.;)])");

	/** One of these stands in all that the pattern finds. */
	private static final List<String> HINTS = List.of("phụ lục", "kèm theo");

	public MissingAppendix() {
		super("KH410", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (!plan.getAppendices().isEmpty()) {
			return;
		}
		for (Prose prose : Prose.in(plan)) {
			Matcher m = prose.mentions(HINTS) ? ANNOUNCED.matcher(prose.text()) : null;
			if (m != null && m.find()) {
				report.on(prose.where(), prose.feature(), m.group());
				return;
			}
		}
	}
}
