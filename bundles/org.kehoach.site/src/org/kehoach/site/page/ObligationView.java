// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.List;

import org.kehoach.model.value.MilestoneComparison;
import org.kehoach.model.value.TargetComparison;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.graph.TraceGraph;

/** What became of an obligation, as the last cells of a row: status, by what, and why. */
final class ObligationView {

	private static final int MOST_COVERING = 8;
	private static final int MARKUP = 900;
	/** Of a comparison of one milestone, without its wordings. */
	private static final int MILESTONE = 400;

	private final SiteModel model;
	private final Parts parts;

	ObligationView(SiteModel model, Parts parts) {
		this.model = model;
		this.parts = parts;
	}

	/** Bytes that a row takes at most, title of the plan or item in front included. */
	static int weight(SiteModel model, Obligation obligation) {
		TraceGraph graph = model.graph();
		int weight = MARKUP + Html.weight(model.title(obligation.plan())) + Html.weight(model.citation(obligation.plan()))
				+ Html.weight(model.text(obligation.item()));
		for (int node : obligation.covering().subList(0, Math.min(MOST_COVERING, obligation.covering().size()))) {
			weight += 400 + model.shortWeight(node);
			if (graph.item(node).targets() != null && graph.item(obligation.item()).targets() != null) {
				weight += graph.item(obligation.item()).targets().targets().stream()
						.mapToInt(target -> MILESTONE + 3 * Html.weight(target.wording())).sum();
			}
		}
		for (TraceFinding finding : obligation.findings()) {
			weight += 300 + Html.weight(model.source().sentence(finding));
		}
		return weight + (obligation.waiver() == null ? 0 : Html.weight(obligation.waiver().reason()));
	}

	/** Three cells. */
	void cells(Html html, Obligation obligation) {
		html.open("td");
		Parts.status(html, obligation.status());
		if (obligation.isTakenOver() && !obligation.direct()) {
			html.element("span", Messages.get("through"), "class", "sub");
		}
		html.close("td").open("td");
		covering(html, obligation);
		html.close("td").open("td");
		if (obligation.waiver() != null) {
			html.own("p", obligation.waiver().reason());
		}
		for (TraceFinding finding : obligation.findings()) {
			html.element("p", model.source().sentence(finding));
		}
		html.close("td");
	}

	private void covering(Html html, Obligation obligation) {
		List<Integer> covering = obligation.covering();
		if (covering.isEmpty()) {
			return;
		}
		html.open("ul", "class", "plain");
		for (int node : covering.subList(0, Math.min(MOST_COVERING, covering.size()))) {
			html.open("li");
			parts.item(html, node, false);
			milestones(html, node, obligation.item());
			html.close("li");
		}
		if (covering.size() > MOST_COVERING) {
			html.element("li", Messages.get("more", covering.size() - MOST_COVERING));
		}
		html.close("ul");
	}

	private void milestones(Html html, int node, int above) {
		List<MilestoneComparison> milestones = model.coverage().milestones(node, above);
		if (milestones.isEmpty()) {
			return;
		}
		html.open("ul", "class", "milestones");
		for (MilestoneComparison milestone : milestones) {
			ItemFacts own = model.graph().item(node);
			String promised = milestone.own() == MilestoneComparison.NONE ? Messages.get("no-target")
					: own.targets().targets().get(milestone.own()).wording();
			String wanted = model.graph().item(above).targets().targets().get(milestone.wanted()).wording();
			html.open("li", "class", css(milestone.result()));
			html.text(Messages.get("milestone", Parts.day(milestone.day()), promised, wanted)).text(" ");
			html.element("b", result(milestone.result())).close("li");
		}
		html.close("ul");
	}

	private static String css(TargetComparison result) {
		return switch (result) {
		case TargetComparison.Weaker weaker -> "weaker";
		case TargetComparison.NotWeaker fine -> "reached";
		case TargetComparison.NotComparable no -> "open";
		};
	}

	private static String result(TargetComparison result) {
		return switch (result) {
		case TargetComparison.Weaker weaker -> Messages.get("result-weaker");
		case TargetComparison.NotWeaker fine -> Messages.get("result-reached");
		case TargetComparison.NotComparable no -> Messages.get("result-open");
		};
	}
}
