// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Rhythm;
import org.kehoach.model.value.MeasuredTargets;
import org.kehoach.model.value.MilestoneComparison;
import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.model.value.TargetFigure;
import org.kehoach.trace.coverage.TraceFinding.Kind;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.facts.TimeKind;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;

/** What does not fit between an item and the one that it refines or implements. */
final class LinkFindings {

	private final TraceGraph graph;

	LinkFindings(TraceGraph graph) {
		this.graph = graph;
	}

	/** @param kind of the link from the item to the one above, which is one of another plan */
	List<TraceFinding> of(int item, LinkKind kind, int above) {
		List<TraceFinding> findings = new ArrayList<>();
		for (MilestoneComparison milestone : milestones(item, kind, above)) {
			addTarget(item, above, milestone, findings);
		}
		addTime(item, above, findings);
		return findings;
	}

	/** Empty unless an indicator refines another one. */
	List<MilestoneComparison> milestones(int item, LinkKind kind, int above) {
		MeasuredTargets own = graph.item(item).targets();
		MeasuredTargets wanted = graph.item(above).targets();
		if (kind != LinkKind.REFINES || own == null || wanted == null) {
			return List.of();
		}
		int plan = graph.planOf(item);
		int issuer = graph.issuer(plan);
		AdministrativeLevel level = issuer == UnitTree.NONE ? AdministrativeLevel.UNSPECIFIED : graph.units().unit(issuer).level();
		return MilestoneComparison.of(own, graph.plan(plan).period(), level, wanted);
	}

	private void addTarget(int item, int above, MilestoneComparison milestone, List<TraceFinding> findings) {
		MeasuredTargets own = graph.item(item).targets();
		MeasuredTargets wanted = graph.item(above).targets();
		String ownWording = milestone.own() == MilestoneComparison.NONE ? "" : own.targets().get(milestone.own()).wording();
		String wantedWording = wanted.targets().get(milestone.wanted()).wording();
		switch (milestone.result()) {
		case TargetComparison.Weaker weaker -> findings.add(finding(Kind.WEAKER, item, above, milestone.day(), ownWording, wantedWording, null));
		case TargetComparison.NotComparable no -> {
			// what has no figure above asks for none
			TargetFigure figure = wanted.targets().get(milestone.wanted()).figure();
			boolean open = figure instanceof TargetFigure.Delegated || figure instanceof TargetFigure.Qualitative;
			if (!open) {
				boolean none = milestone.own() == MilestoneComparison.NONE;
				findings.add(finding(none ? Kind.NO_TARGET : Kind.INCOMPARABLE, item, above, milestone.day(), ownWording, wantedWording,
						none ? null : no.reason()));
			}
		}
		case TargetComparison.NotWeaker fine -> {
			// as it should be
		}
		}
	}

	private void addTime(int item, int above, List<TraceFinding> findings) {
		ItemFacts own = graph.item(item);
		ItemFacts wanted = graph.item(above);
		if (own.kind() == ItemKind.GOAL && wanted.kind() == ItemKind.GOAL) {
			LocalDate day = last(own.milestone());
			LocalDate dayAbove = last(wanted.milestone());
			if (day != null && dayAbove != null && day.isAfter(dayAbove)) {
				findings.add(finding(Kind.LATE, item, above, null, own.milestone().toString(), wanted.milestone().toString(), null));
			}
		} else if (own.kind() == ItemKind.TASK && wanted.kind() == ItemKind.TASK) {
			TimeFacts time = graph.plan(graph.planOf(item)).time(own);
			TimeFacts timeAbove = graph.plan(graph.planOf(above)).time(wanted);
			Kind kind = time == null || timeAbove == null ? null : compare(time, timeAbove);
			if (kind != null) {
				findings.add(finding(kind, item, above, null, time.wording(), timeAbove.wording(), null));
			}
		}
	}

	private static LocalDate last(PartialDate milestone) {
		return milestone == null || milestone.year() == 0 ? null : milestone.latest(milestone.year());
	}

	/** Null if one fits the other. */
	private static Kind compare(TimeFacts time, TimeFacts above) {
		if (time.isDated() && above.isDated() && time.window().last().isAfter(above.window().last())) {
			return Kind.LATE;
		}
		boolean overBefore = time.isDated() && above.window() != null && above.window().first() != null
				&& time.window().last().isBefore(above.window().first());
		return overBefore || isRarer(time, above) ? Kind.TIME_CONFLICT : null;
	}

	/** What the one above wants every quarter is not done once a year. */
	private static boolean isRarer(TimeFacts time, TimeFacts above) {
		boolean recurring = time.kind() == TimeKind.RECURRING && above.kind() == TimeKind.RECURRING;
		return recurring && !time.rhythms().isEmpty() && !above.rhythms().isEmpty()
				&& mostFrequent(time.rhythms()).compareTo(mostFrequent(above.rhythms())) > 0;
	}

	/** The literals stand from week to year. */
	private static Rhythm mostFrequent(List<Rhythm> rhythms) {
		return Collections.min(rhythms);
	}

	private TraceFinding finding(Kind kind, int item, int above, LocalDate day, String own, String wanted, TargetComparison.Reason reason) {
		return new TraceFinding(kind, graph.planOf(item), item, above, graph.planOf(above), graph.item(item).line(), day, own, wanted, reason);
	}
}
