// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Area;
import org.kehoach.model.PlanPackage.Literals;

/** An area has goals, indicators, tasks or at least a text. */
public final class EmptyArea extends WholeRule<Area> {

	public EmptyArea() {
		super("KH213", Severity.WARNING, Area.class);
	}

	@Override
	protected void checkWhole(Area area, Report report) {
		if (area.getItems().isEmpty() && area.getContents().isEmpty() && area.getWaivers().isEmpty()) {
			report.on(area, Literals.NAMED__NAME, area.getTitle() == null ? area.getName() : area.getTitle());
		}
	}
}
