// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import org.kehoach.model.PartHeading;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPart;

/** The titles of the numbered parts of a plan. */
final class PartTitles {

	private PartTitles() {
	}

	/** The author's own title of a part, or the usual one. Numbers and capitals come later; a full stop does not end a title. */
	static String of(Plan plan, PlanPart part, String usual) {
		return plan.getHeadings().stream().filter(heading -> heading.getPart() == part).map(PartHeading::getTitle).map(ItemSentences::line)
				.map(title -> title.replaceFirst("[.:;,]+$", "")).filter(title -> !title.isBlank()).findFirst().orElse(usual);
	}
}
