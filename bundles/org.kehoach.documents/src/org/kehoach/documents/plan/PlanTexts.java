// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;

import org.kehoach.model.Plan;
import org.kehoach.model.SectionKind;
import org.kehoach.model.TextSection;

/** The text sections of a plan by their kinds. */
final class PlanTexts {

	private PlanTexts() {
	}

	/** Those that hold something, in the author's order. */
	static List<TextSection> of(Plan plan, SectionKind kind) {
		return plan.getSections().stream()
				.filter(section -> section.getKind() == kind && section.getText() != null && !section.getText().isBlank())
				.toList();
	}
}
