// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.List;
import java.util.stream.Collectors;

import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.PlanPart;
import org.kehoach.model.SectionKind;
import org.kehoach.model.TextSection;

/** The first part of a plan: what it is for and what it asks, "I. MỤC ĐÍCH, YÊU CẦU". */
final class PurposePart {
	/** In the order of the official form. */
	private static final List<SectionKind> KINDS = List.of(SectionKind.VIEWPOINT, SectionKind.PURPOSE,
			SectionKind.GENERAL_GOAL, SectionKind.REQUIREMENT, SectionKind.SCOPE);

	private PurposePart() {
	}

	static void write(Plan plan, Body body) {
		List<SectionKind> present = KINDS.stream().filter(kind -> !PlanTexts.of(plan, kind).isEmpty()).toList();
		if (present.isEmpty()) {
			return;
		}
		body.from(PlanTexts.of(plan, present.getFirst()).getFirst(), null);
		String usual = present.stream().map(kind -> title(kind, present.size() > 1)).collect(Collectors.joining(", "));
		body.part(PartTitles.of(plan, PlanPart.PURPOSE, usual));
		for (SectionKind kind : present) {
			List<TextSection> texts = PlanTexts.of(plan, kind);
			body.from(texts.getFirst(), null);
			if (present.size() > 1) {
				body.clause(title(kind, true));
			}
			for (TextSection text : texts) {
				body.from(text, Literals.TEXT_SECTION__TEXT);
				body.prose(text.getText());
			}
		}
	}

	/** @param among whether other kinds stand beside it, so that a shorter word is clear */
	private static String title(SectionKind kind, boolean among) {
		return switch (kind) {
		case VIEWPOINT -> "Quan điểm";
		case PURPOSE -> "Mục đích";
		case GENERAL_GOAL -> among ? "Mục tiêu" : "Mục tiêu chung";
		case REQUIREMENT -> "Yêu cầu";
		case SCOPE -> "Phạm vi";
		case INTRODUCTION, IMPLEMENTATION, CLOSING -> "";
		};
	}
}
