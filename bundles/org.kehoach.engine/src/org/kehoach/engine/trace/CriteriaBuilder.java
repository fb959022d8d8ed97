// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.kehoach.engine.trace.TraceDocument.CriterionRow;
import org.kehoach.engine.trace.TraceDocument.EvidenceRow;
import org.kehoach.engine.trace.TraceDocument.ScoredPlanRow;
import org.kehoach.model.AreaKind;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.criteria.Criteria;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.criteria.Result.Answer;
import org.kehoach.trace.criteria.Result.Evidence;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;

/** Makes the document of criteria: results with what was found and advice, in words. */
final class CriteriaBuilder {

	private static final int FEW_NAMES = 5;
	private static final int FEW_TEXTS = 3;

	private final Coverage coverage;
	private final UnaryOperator<String> shown;

	/** @param shown a file as the document names it */
	CriteriaBuilder(Coverage coverage, UnaryOperator<String> shown) {
		this.coverage = coverage;
		this.shown = shown;
	}

	/** @param told the plans that are told about */
	TraceDocument.Criteria criteria(IntPredicate told) {
		TraceGraph graph = coverage.graph();
		List<ScoredPlanRow> plans = new ArrayList<>();
		List<CriterionRow> rows = new ArrayList<>();
		List<String> notAsked = new ArrayList<>();
		for (int plan = 0; plan < graph.plans(); plan++) {
			PlanFacts facts = graph.plan(plan);
			if (!told.test(plan) || facts.name() == null) {
				continue;
			}
			if (!Criteria.isAsked(graph, plan)) {
				notAsked.add(facts.name());
				continue;
			}
			String file = shown.apply(graph.file(plan));
			List<Result> results = Criteria.of(coverage, plan);
			results.forEach(result -> rows.add(row(result, facts, file)));
			plans.add(new ScoredPlanRow(facts.name(), facts.title(), file, facts.line(), count(results, Answer.KEPT),
					count(results, Answer.NOT_KEPT), count(results, Answer.UNKNOWN)));
		}
		return new TraceDocument.Criteria("kehoach-report", TraceDocument.VERSION, plans, rows, notAsked);
	}

	/** Empty for a plan that is not asked, or has no name. */
	List<CriterionRow> rows(int plan) {
		PlanFacts facts = coverage.graph().plan(plan);
		if (facts.name() == null || !Criteria.isAsked(coverage.graph(), plan)) {
			return List.of();
		}
		String file = shown.apply(coverage.graph().file(plan));
		return Criteria.of(coverage, plan).stream().map(result -> row(result, facts, file)).toList();
	}

	private static int count(List<Result> results, Answer answer) {
		return (int) results.stream().filter(result -> result.answer() == answer).count();
	}

	private static CriterionRow row(Result result, PlanFacts plan, String file) {
		List<EvidenceRow> evidence = result.evidence().stream().map(e -> new EvidenceRow(e.item(), e.text(), file, e.line())).toList();
		String advice = result.answer() == Answer.KEPT ? null : Messages.get("advice-" + result.criterion());
		return new CriterionRow(plan.name(), result.criterion().name(), result.answer().name(), result.done(), result.of(), found(result, plan),
				advice, evidence);
	}

	private static String found(Result result, PlanFacts plan) {
		boolean tasksAsked = switch (result.criterion()) {
		case PRODUCTS, DEADLINES, LEADS, CHECKABLE, FUNDING, STEERING -> true;
		default -> false;
		};
		if (tasksAsked && result.answer() == Answer.UNKNOWN) {
			return Messages.get("found-no-tasks");
		}
		String lacking = result.lacking().stream().map(CriteriaBuilder::word).collect(Collectors.joining("; "));
		String start = plan.name() + ".";
		List<String> names = result.evidence().stream().map(Evidence::item).filter(Objects::nonNull)
				.map(name -> name.startsWith(start) ? name.substring(start.length()) : name).distinct().toList();
		List<String> texts = result.evidence().stream().map(Evidence::text).filter(Objects::nonNull).toList();
		return Messages.get("found-" + result.criterion() + "-" + result.answer(), result.done(), result.of(), lacking,
				few(texts, FEW_TEXTS, "; "), few(names, FEW_NAMES, ", "), result.evidence().size());
	}

	private static String word(Enum<?> lacking) {
		return Messages.get((lacking instanceof AreaKind ? "area-" : "topic-") + lacking.name());
	}

	private static String few(List<String> all, int most, String between) {
		return all.size() <= most ? String.join(between, all)
				: Messages.get("more-names", String.join(between, all.subList(0, most)), all.size() - most);
	}
}
