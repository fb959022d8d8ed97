// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kehoach.model.ReviewKind;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.Phrases;
import org.kehoach.trace.coverage.TraceFinding.Kind;
import org.kehoach.trace.facts.DutyFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ReviewFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** What does not fit in a plan as a whole: reviews and reports. */
final class PlanFindings {

	private static final int NONE = TraceGraph.NONE;

	private final TraceGraph graph;

	PlanFindings(TraceGraph graph) {
		this.graph = graph;
	}

	List<TraceFinding> of(int plan) {
		List<TraceFinding> findings = new ArrayList<>();
		addReviewBeforeWork(plan, findings);
		Links links = graph.planLinks();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS && links.target(link) != plan) {
				addReviewAboveFirst(plan, links.target(link), findings);
				addReportAfterAbove(plan, links.target(link), findings);
			}
		}
		return findings;
	}

	/** The final review looks back on the whole plan. */
	private void addReviewBeforeWork(int plan, List<TraceFinding> findings) {
		PlanFacts facts = graph.plan(plan);
		for (ReviewFacts review : facts.reviews()) {
			LocalDate held = review.kind() == ReviewKind.FINAL ? last(review.time()) : null;
			LocalDate work = held == null ? null : lastWork(facts);
			if (work != null && held.isBefore(work)) {
				String day = new PartialDate(work.getDayOfMonth(), work.getMonthValue(), work.getYear()).toString();
				findings.add(new TraceFinding(Kind.EARLY_REVIEW, plan, NONE, NONE, NONE, review.line(), held, review.time().wording(), day, null));
			}
		}
	}

	/** The last day of the period on which something is due; null if nothing is. */
	private static LocalDate lastWork(PlanFacts plan) {
		return plan.items().stream().flatMap(item -> due(plan, item))
				.filter(day -> plan.period() == null || !day.isAfter(plan.period().last())).max(LocalDate::compareTo).orElse(null);
	}

	private static Stream<LocalDate> due(PlanFacts plan, ItemFacts item) {
		return switch (item.kind()) {
		case GOAL -> Stream.ofNullable(item.milestone()).filter(milestone -> milestone.year() != 0)
				.map(milestone -> milestone.latest(milestone.year()));
		case INDICATOR -> item.targets().targets().stream().map(target -> target.day()).filter(Objects::nonNull);
		case TASK, ACTIVITY -> Stream.ofNullable(last(plan.time(item)));
		case SOLUTION -> Stream.empty();
		};
	}

	/** A plan above that reviews before the plans below cannot hear of theirs. */
	private void addReviewAboveFirst(int plan, int above, List<TraceFinding> findings) {
		for (ReviewFacts review : graph.plan(plan).reviews()) {
			for (ReviewFacts reviewAbove : graph.plan(above).reviews()) {
				LocalDate held = last(review.time());
				LocalDate heldAbove = last(reviewAbove.time());
				if (review.kind() == reviewAbove.kind() && held != null && heldAbove != null && held.isAfter(heldAbove)) {
					findings.add(new TraceFinding(Kind.EARLY_REVIEW, plan, NONE, NONE, above, review.line(), held, review.time().wording(),
							reviewAbove.time().wording(), null));
				}
			}
		}
	}

	/** Reports of the same title: those below go into the one above. */
	private void addReportAfterAbove(int plan, int above, List<TraceFinding> findings) {
		for (DutyFacts duty : graph.plan(plan).duties()) {
			LocalDate due = last(duty.time());
			for (DutyFacts dutyAbove : due == null ? List.<DutyFacts>of() : graph.plan(above).duties()) {
				LocalDate dueAbove = last(dutyAbove.time());
				boolean same = duty.title() != null && dutyAbove.title() != null
						&& Phrases.normal(duty.title()).equals(Phrases.normal(dutyAbove.title()));
				if (same && dueAbove != null && due.getYear() == dueAbove.getYear() && due.isAfter(dueAbove)) {
					findings.add(new TraceFinding(Kind.LATE, plan, NONE, NONE, above, duty.line(), null, duty.time().wording(),
							dutyAbove.time().wording(), null));
				}
			}
		}
	}

	private static LocalDate last(TimeFacts time) {
		return time == null || !time.isDated() ? null : time.window().last();
	}
}
