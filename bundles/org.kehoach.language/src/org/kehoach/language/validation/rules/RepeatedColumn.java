// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Appendix;
import org.kehoach.model.Column;
import org.kehoach.model.PlanPackage.Literals;

/** A table has a column of a kind once; only columns for milestones of targets repeat. */
public final class RepeatedColumn extends WholeRule<Appendix> {

	public RepeatedColumn() {
		super("KH413", Severity.WARNING, Appendix.class);
	}

	@Override
	protected void checkWhole(Appendix appendix, Report report) {
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < appendix.getColumns().size(); i++) {
			Column column = appendix.getColumns().get(i);
			if (!seen.add(column.getRole() + " " + column.getMilestone())) {
				report.at(appendix, Literals.APPENDIX__COLUMNS, i, column.getHeading());
			}
		}
	}
}
