// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.PartHeading;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.PlanPart;
import org.kehoach.model.SectionKind;
import org.kehoach.model.Task;

/** A title of a part is printed: the plan has the part, and no other title for it. */
public final class IdleHeading extends WholeRule<Plan> {
	/** What documents print under purpose and requirements. */
	private static final Set<SectionKind> PURPOSE = EnumSet.of(SectionKind.VIEWPOINT, SectionKind.PURPOSE, SectionKind.GENERAL_GOAL,
			SectionKind.REQUIREMENT, SectionKind.SCOPE);

	public IdleHeading() {
		super("KH416", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		Set<PlanPart> seen = EnumSet.noneOf(PlanPart.class);
		for (int i = 0; i < plan.getHeadings().size(); i++) {
			PartHeading heading = plan.getHeadings().get(i);
			if (!seen.add(heading.getPart()) || !has(plan, heading.getPart())) {
				report.at(plan, Literals.PLAN__HEADINGS, i, heading.getTitle());
			}
		}
	}

	private static boolean has(Plan plan, PlanPart part) {
		return switch (part) {
		case PURPOSE -> plan.getSections().stream().anyMatch(section -> PURPOSE.contains(section.getKind()));
		case GOAL -> plan.getItems().stream().anyMatch(item -> !(item instanceof Task));
		case TASK -> plan.getItems().stream().anyMatch(Task.class::isInstance);
		case AREA -> !plan.getAreas().isEmpty();
		case SOLUTION -> !plan.getSolutions().isEmpty();
		case FUNDING -> !plan.getFundings().isEmpty();
		case ORGANISATION -> !plan.getResponsibilities().isEmpty() || !plan.getReports().isEmpty() || !plan.getReviews().isEmpty()
				|| plan.getSections().stream().anyMatch(section -> section.getKind() == SectionKind.IMPLEMENTATION);
		};
	}
}
