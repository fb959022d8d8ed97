// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/** The text of a document points to each of its appendices (Decree 30/2020/NĐ-CP, Annex I, section III.1). */
public final class UnmentionedAppendix extends WholeRule<Plan> {

	private static final Pattern POINTER = Pattern.compile("(?iu)phụ lục|kèm theo (kế hoạch|chương trình|đề án) này|(danh mục|biểu|bảng)[^.;\\n]{0,60} kèm theo");

	/** One of these stands in all that the pattern finds. */
	private static final List<String> HINTS = List.of("phụ lục", "kèm theo");

	public UnmentionedAppendix() {
		super("KH411", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getAppendices().isEmpty() || Prose.in(plan).stream().anyMatch(prose -> prose.mentions(HINTS) && POINTER.matcher(prose.text()).find())) {
			return;
		}
		report.on(plan.getAppendices().get(0), Literals.NAMED__NAME, plan.getAppendices().get(0).getName());
	}
}
