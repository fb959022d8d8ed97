// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.function.UnaryOperator;

import org.kehoach.engine.trace.TraceDocument.FindingRow;
import org.kehoach.model.value.PartialDate;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.TraceGraph;

/** Findings in words: what does not fit, and what to do. */
public final class FindingTexts {

	private final TraceGraph graph;

	public FindingTexts(TraceGraph graph) {
		this.graph = graph;
	}

	/** @param file as the row is to name it */
	public FindingRow row(TraceFinding finding, String file) {
		String plan = graph.plan(finding.plan()).name();
		String item = finding.item() < 0 ? null : graph.fullName(finding.item());
		String above = finding.above() >= 0 ? graph.fullName(finding.above())
				: finding.planAbove() >= 0 ? graph.plan(finding.planAbove()).name() : null;
		String reason = finding.reason() == null ? null : finding.reason().name();
		return new FindingRow(finding.kind().name(), finding.kind().weight().name(), plan, item, above, file, finding.line(),
				finding.day() == null ? null : finding.day().toString(), blankToNull(finding.own()), blankToNull(finding.wanted()), reason,
				message(finding, item == null ? plan : item, above));
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}

	private static String message(TraceFinding finding, String own, String above) {
		String day = finding.day() == null ? ""
				: new PartialDate(finding.day().getDayOfMonth(), finding.day().getMonthValue(), finding.day().getYear()).toString();
		String reason = finding.reason() == null ? "" : Messages.get("reason-" + finding.reason());
		// reviews and reports have texts of their own: they are no items
		String part = finding.item() >= 0 ? "" : above == null ? "-own" : "-plan";
		return Messages.get("finding-" + finding.kind() + part, own, String.valueOf(above), finding.own(), finding.wanted(), day, reason);
	}

	/** @param shown a file as its reader is to see it */
	public static String message(GraphProblem problem, UnaryOperator<String> shown) {
		String other = problem.kind() == GraphProblem.Kind.DUPLICATE_PLAN ? shown.apply(problem.other()) : problem.other();
		return Messages.get("problem-" + problem.kind(), problem.name(), other);
	}
}
