// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.documents.appendix.TimingWords;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.PlanPart;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Responsibility;
import org.kehoach.model.Review;
import org.kehoach.model.ReviewKind;
import org.kehoach.model.SectionKind;
import org.kehoach.model.TextSection;

/** The last part of a plan: who does what, what is reported when, when the plan is reviewed. */
final class OrganisationPart {

	/** A clause and what it holds. */
	private record Clause(String title, EObject origin, Runnable content) {
	}

	private final Plan plan;
	private final Body body;

	OrganisationPart(Plan plan, Body body) {
		this.plan = plan;
		this.body = body;
	}

	void write() {
		List<Clause> clauses = clauses();
		if (clauses.isEmpty()) {
			return;
		}
		body.from(clauses.getFirst().origin(), null);
		body.part(PartTitles.of(plan, PlanPart.ORGANISATION, "Tổ chức thực hiện"));
		boolean alone = clauses.size() == 1 && plan.getResponsibilities().isEmpty();
		for (Clause clause : clauses) {
			body.from(clause.origin(), null);
			if (!alone) {
				body.clause(clause.title());
			}
			clause.content().run();
		}
	}

	private List<Clause> clauses() {
		List<Clause> clauses = new ArrayList<>();
		List<TextSection> common = PlanTexts.of(plan, SectionKind.IMPLEMENTATION);
		if (!common.isEmpty()) {
			clauses.add(new Clause("Trách nhiệm chung", common.getFirst(), () -> common.forEach(text -> {
				body.from(text, Literals.TEXT_SECTION__TEXT);
				body.prose(text.getText());
			})));
		}
		for (Responsibility duty : plan.getResponsibilities()) {
			String title = duty.isRequest() ? "Đề nghị " + ItemSentences.namesInside(duty.getUnits()) : ItemSentences.names(duty.getUnits());
			clauses.add(new Clause(title, duty, () -> {
				body.from(duty, Literals.RESPONSIBILITY__TEXT);
				body.prose(duty.getText());
			}));
		}
		if (!plan.getReports().isEmpty()) {
			clauses.add(new Clause("Chế độ báo cáo", plan.getReports().getFirst(), () -> plan.getReports().forEach(report -> {
				body.from(report, null);
				body.item(0, Sentence.of(sentence(report)));
			})));
		}
		if (!plan.getReviews().isEmpty()) {
			String title = plan.getReviews().stream().map(Review::getKind).distinct().count() > 1 ? "Sơ kết, tổng kết"
					: plan.getReviews().getFirst().getKind() == ReviewKind.MID_TERM ? "Sơ kết" : "Tổng kết";
			clauses.add(new Clause(title, plan.getReviews().getFirst(), () -> plan.getReviews().forEach(review -> {
				body.from(review, null);
				body.item(0, Sentence.of(sentence(review)));
			})));
		}
		return clauses;
	}

	/** "Báo cáo năm: Văn phòng Sở báo cáo UBND tỉnh (qua Sở Nội vụ), chậm nhất ngày 08/12". */
	private static String sentence(ReportingDuty report) {
		StringBuilder text = new StringBuilder(ItemSentences.line(report.getTitle()));
		String from = ItemSentences.namesInside(report.getFrom());
		String to = ItemSentences.namesInside(report.getTo());
		String via = report.getVia() == null ? "" : ItemSentences.line(report.getVia().getTitle());
		text.append(from.isEmpty() && to.isEmpty() && via.isEmpty() ? "" : ":");
		text.append(from.isEmpty() ? "" : " " + from);
		text.append(to.isEmpty() ? "" : (from.isEmpty() ? " báo cáo " : " báo cáo ") + to);
		if (!via.isEmpty()) {
			text.append(to.isEmpty() ? (from.isEmpty() ? " gửi qua " : " báo cáo qua ") + via : " (qua " + via + ")");
		}
		String when = TimingWords.of(report.getTiming());
		return text.append(when.isEmpty() ? "" : ", " + when).toString();
	}

	private static String sentence(Review review) {
		String when = TimingWords.of(review.getTiming());
		return ItemSentences.line(review.getText()).replaceFirst("[.;]$", "") + (when.isEmpty() ? "" : ": " + when);
	}
}
