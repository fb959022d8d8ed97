// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Topic;
import org.kehoach.model.value.DatedTarget;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.Phrases;
import org.kehoach.model.value.ScoredMatters;
import org.kehoach.model.value.TargetFigure;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.criteria.Result.Answer;
import org.kehoach.trace.criteria.Result.Evidence;
import org.kehoach.trace.facts.AreaFacts;
import org.kehoach.trace.facts.DutyFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;

/** Asks the criteria of one plan. */
public final class Criteria {

	private final Coverage coverage;
	private final int number;
	private final PlanFacts plan;
	private final Tasks tasks;

	private Criteria(Coverage coverage, int number) {
		this.coverage = coverage;
		this.number = number;
		this.plan = coverage.graph().plan(number);
		this.tasks = new Tasks(plan);
	}

	/**
	 * False for plans whose issuer is not scored by the PAR Index or its copies below: the Government's own programmes. Plans whose
	 * issuer is unknown are asked.
	 *
	 * @param plan number in the graph
	 */
	public static boolean isAsked(TraceGraph graph, int plan) {
		return level(graph, plan) != AdministrativeLevel.CENTRAL;
	}

	private static AdministrativeLevel level(TraceGraph graph, int plan) {
		int issuer = graph.issuer(plan);
		return issuer == UnitTree.NONE ? null : graph.units().unit(issuer).level();
	}

	/**
	 * @param plan number in the graph
	 * @return one for each criterion, in their order
	 */
	public static List<Result> of(Coverage coverage, int plan) {
		Criteria criteria = new Criteria(coverage, plan);
		return List.of(criteria.inTime(), criteria.areas(), criteria.each(Criterion.PRODUCTS, criteria.tasks::hasProduct),
				criteria.each(Criterion.DEADLINES, criteria.tasks::hasTime), criteria.each(Criterion.LEADS, criteria.tasks::hasLead),
				criteria.checkable(), criteria.funding(), criteria.obligations(), criteria.inspection(), criteria.steering(),
				criteria.reports());
	}

	private Result inTime() {
		PartialDate date = plan.identity().date();
		if (date == null && plan.attachedTo() != null) {
			date = plan.attachedTo().date();
		}
		if (date == null) {
			date = coverage.graph().identity(number).date();
		}
		if (date == null || date.year() == 0 || plan.period() == null) {
			return new Result(Criterion.IN_TIME, Answer.UNKNOWN, 0, 0, List.of(), List.of(new Evidence(null, shown(date), plan.line())));
		}
		LocalDate issued = date.earliest(date.year());
		Answer answer = issued.isBefore(ScoredMatters.late(plan.period())) ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(Criterion.IN_TIME, answer, 0, 0, List.of(), List.of(new Evidence(null, shown(date), plan.line())));
	}

	private static String shown(PartialDate date) {
		return date == null ? "" : date.toString();
	}

	private Result areas() {
		Set<AreaKind> wanted = EnumSet.complementOf(EnumSet.of(AreaKind.OTHER, AreaKind.STEERING));
		Set<AreaKind> lacking = EnumSet.copyOf(wanted);
		Set<AreaKind> withoutTasks = EnumSet.copyOf(wanted);
		Set<Integer> withTasks = new HashSet<>();
		tasks.all().forEach(task -> withTasks.add(task.area()));
		List<Evidence> evidence = new ArrayList<>();
		for (int i = 0; i < plan.areas().size(); i++) {
			AreaFacts area = plan.areas().get(i);
			if (lacking.remove(area.kind()) || wanted.contains(area.kind())) {
				evidence.add(new Evidence(null, area.title(), area.line()));
			}
			if (withTasks.contains(i)) {
				withoutTasks.remove(area.kind());
			}
		}
		// an area without tasks may say in sentences what is done
		Answer answer = !lacking.isEmpty() ? Answer.NOT_KEPT : withoutTasks.isEmpty() ? Answer.KEPT : Answer.UNKNOWN;
		List<Enum<?>> told = new ArrayList<>(lacking.isEmpty() ? withoutTasks : lacking);
		return new Result(Criterion.AREAS, answer, wanted.size() - withoutTasks.size(), wanted.size(), told, evidence);
	}

	private Result each(Criterion criterion, Predicate<Integer> has) {
		List<ItemFacts> without = tasks.without(has);
		Answer answer = tasks.count() == 0 ? Answer.UNKNOWN : without.isEmpty() ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(criterion, answer, tasks.count() - without.size(), tasks.count(), List.of(), evidence(without));
	}

	private List<Evidence> evidence(List<ItemFacts> items) {
		return items.stream().map(item -> new Evidence(plan.fullName(item), item.title(), item.line())).toList();
	}

	private Result checkable() {
		Result each = each(Criterion.CHECKABLE, tasks::isCheckable);
		Answer answer = each.of() == 0 ? Answer.UNKNOWN : each.done() * 2 >= each.of() ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(Criterion.CHECKABLE, answer, each.done(), each.of(), List.of(), each.evidence());
	}

	private Result funding() {
		if (plan.fundings().isEmpty()) {
			return each(Criterion.FUNDING, tasks::hasFunding);
		}
		List<Evidence> evidence = plan.fundings().stream().map(funding -> new Evidence(null, funding.text(), plan.line())).toList();
		return new Result(Criterion.FUNDING, Answer.KEPT, 0, 0, List.of(), evidence);
	}

	private Result obligations() {
		List<Obligation> all = coverage.ofPlan(number);
		List<Evidence> missing = all.stream().filter(obligation -> obligation.status() == Status.MISSING).map(obligation -> new Evidence(
				coverage.graph().fullName(obligation.item()), coverage.graph().item(obligation.item()).title(), coverage.line(obligation))).toList();
		boolean certain = !all.isEmpty() && (missing.isEmpty() || coverage.isCertain(number));
		Answer answer = !certain ? Answer.UNKNOWN : missing.isEmpty() ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(Criterion.OBLIGATIONS, answer, all.size() - missing.size(), all.size(), List.of(), missing);
	}

	private Result inspection() {
		List<Evidence> evidence = new ArrayList<>();
		boolean low = false;
		boolean enough = false;
		for (ItemFacts item : plan.items()) {
			if (item.targets() != null && ScoredMatters.isInspection(item.title(), item.targets().population())) {
				evidence.add(new Evidence(plan.fullName(item), item.title(), item.line()));
				for (DatedTarget target : item.targets().targets()) {
					if (target.figure() instanceof TargetFigure.Amount amount && amount.percent() && amount.amount() != null) {
						boolean fine = amount.amount().compareTo(ScoredMatters.INSPECTED_UNITS) >= 0;
						enough |= fine;
						low |= !fine;
					}
				}
			}
		}
		boolean needed = level(coverage.graph(), number) == AdministrativeLevel.PROVINCE
				&& plan.areas().stream().anyMatch(area -> area.kind() == AreaKind.STEERING);
		boolean missing = evidence.isEmpty() && needed;
		Answer answer = low || missing ? Answer.NOT_KEPT : enough ? Answer.KEPT : Answer.UNKNOWN;
		return new Result(Criterion.INSPECTION, answer, 0, 0, List.of(), evidence);
	}

	private Result steering() {
		List<Enum<?>> lacking = new ArrayList<>();
		List<Evidence> evidence = new ArrayList<>();
		for (Map.Entry<Topic, String> topic : ScoredMatters.STEERING.entrySet()) {
			ItemFacts found = about(topic.getKey(), topic.getValue());
			if (found == null) {
				lacking.add(topic.getKey());
			} else {
				evidence.add(new Evidence(name(found), found.title(), found.line()));
			}
		}
		int wanted = ScoredMatters.STEERING.size();
		Answer answer = tasks.count() == 0 ? Answer.UNKNOWN : lacking.isEmpty() ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(Criterion.STEERING, answer, wanted - lacking.size(), wanted, lacking, evidence);
	}

	/** A task that is tagged with a topic, else a task or activity that names it; null without. */
	private ItemFacts about(Topic topic, String word) {
		for (ItemFacts task : tasks.all()) {
			if (task.work().topics().contains(topic)) {
				return task;
			}
		}
		for (ItemFacts item : plan.items()) {
			if (item.work() != null && item.title() != null && Phrases.normal(item.title()).contains(word)) {
				return item;
			}
		}
		return null;
	}

	/** Of an activity, the name of its task. */
	private String name(ItemFacts item) {
		for (ItemFacts at = item; at != null; at = plan.around(at)) {
			if (at.name() != null) {
				return plan.fullName(at);
			}
		}
		return null;
	}

	private Result reports() {
		List<Evidence> complete = new ArrayList<>();
		List<Evidence> incomplete = new ArrayList<>();
		for (DutyFacts duty : plan.duties()) {
			boolean whole = (!duty.to().isEmpty() || duty.via() != null) && duty.time() != null;
			(whole ? complete : incomplete).add(new Evidence(null, duty.title(), duty.line()));
		}
		Answer answer = !plan.duties().isEmpty() && incomplete.isEmpty() ? Answer.KEPT : Answer.NOT_KEPT;
		return new Result(Criterion.REPORTS, answer, complete.size(), plan.duties().size(), List.of(), incomplete.isEmpty() ? complete : incomplete);
	}
}
