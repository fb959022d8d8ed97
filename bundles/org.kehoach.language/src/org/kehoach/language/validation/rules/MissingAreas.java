// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Area;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** A plan has tasks in each of the six areas of the overall programme (Resolution 76/NQ-CP). */
public final class MissingAreas extends WholeRule<Plan> {

	public MissingAreas() {
		super("KH702", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		Set<AreaKind> missing = EnumSet.complementOf(EnumSet.of(AreaKind.OTHER, AreaKind.STEERING));
		for (Area area : plan.getAreas()) {
			if (!area.getContents().isEmpty() || Plans.items(area).stream().anyMatch(Task.class::isInstance)) {
				missing.remove(area.getKind());
			}
		}
		if (!missing.isEmpty() && Plans.isScored(plan)) {
			report.on(plan, Literals.NAMED__NAME, missing.stream().map(kind -> Messages.get("area-" + kind.name())).collect(Collectors.joining("; ")));
		}
	}
}
