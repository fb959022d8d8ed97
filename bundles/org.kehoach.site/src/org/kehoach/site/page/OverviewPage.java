// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.coverage.TraceFinding;

/** The first page: how the plans hang together and how well each answers those above. */
public final class OverviewPage {

	/** So many plans can be overlooked; those below them are on the pages of the last ones shown. */
	private static final int MOST_PLANS = 120;
	private static final int DEEPEST = 5;
	private static final int MOST_AREAS = 60;

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private int shown;

	public OverviewPage(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
	}

	/** @param title of the site */
	public void write(String title, SiteFolder folder) throws SiteException {
		List<Obligation> all = model.coverage().obligations().stream().filter(obligation -> model.isTold(obligation.plan())).toList();
		Html html = new Html();
		html.element("h1", title).element("p", Messages.get("index-lead"), "class", "lead");
		cards(html, RollUp.total(all));
		html.open("section", "aria-labelledby", "h-tree").element("h2", Messages.get("index-tree"), "id", "h-tree");
		legend(html);
		tree(html);
		html.closeLine("section");
		areas(html, all);
		folder.write("index.html", frame.page("", "index", title, html));
	}

	private void cards(Html html, Tally total) {
		long plans = IntStream.range(0, model.graph().plans()).filter(model::isTold).count();
		long warnings = model.coverage().findings().stream()
				.filter(finding -> model.isTold(finding.plan()) && finding.kind().weight() == TraceFinding.Weight.WARNING).count();
		html.open("ul", "class", "cards");
		card(html, null, plans, "card-plans");
		card(html, null, total.total(), "card-duties");
		card(html, "gaps.html", total.missing(), "card-missing");
		card(html, "findings.html", warnings, "card-warnings");
		card(html, "waived.html", total.waived(), "card-waived");
		html.closeLine("ul").open("p", "class", "total");
		Parts.bar(html, total);
		html.closeLine("p");
	}

	private static void card(Html html, String address, long figure, String key) {
		html.open("li").element("b", Parts.figure(figure)).text(" ");
		if (address == null) {
			html.element("span", Messages.get(key));
		} else {
			html.link(address, Messages.get(key));
		}
		html.close("li");
	}

	/** What the signs and colours mean. */
	static void legend(Html html) {
		html.open("ul", "class", "legend", "aria-label", Messages.get("legend"));
		for (Status status : Status.values()) {
			html.open("li");
			Parts.status(html, status);
			html.text(": " + Messages.get("legend-" + status)).close("li");
		}
		html.closeLine("ul");
	}

	private void tree(Html html) {
		List<Integer> roots = new ArrayList<>();
		Set<Integer> reached = new HashSet<>();
		for (int plan = 0; plan < model.graph().plans(); plan++) {
			if (model.parents(plan).isEmpty()) {
				roots.add(plan);
				reach(plan, reached);
			}
		}
		// plans in a circle have no first one
		for (int plan = 0; plan < model.graph().plans(); plan++) {
			if (!reached.contains(plan)) {
				roots.add(plan);
				reach(plan, reached);
			}
		}
		branch(html, roots, 0, depth(roots));
	}

	/** Levels that can be shown whole, at least one. */
	private int depth(List<Integer> roots) {
		int depth = 0;
		int plans = 0;
		for (List<Integer> level = roots; !level.isEmpty() && depth < DEEPEST; depth++) {
			plans += level.size();
			if (depth > 0 && plans > MOST_PLANS) {
				break;
			}
			level = level.stream().flatMap(plan -> below(plan).stream()).toList();
		}
		return depth;
	}

	/** The plans that stand below one in the tree: each plan stands there once. */
	private List<Integer> below(int plan) {
		return model.children(plan).stream().filter(child -> model.parents(child).getFirst() == plan).toList();
	}

	/** A plan that has no room for those below it tells what became of them all together. */
	private void folded(Html html, int plan) {
		Set<Integer> under = new HashSet<>();
		reach(plan, under);
		under.remove(plan);
		Tally total = Tally.NONE;
		for (int other : under) {
			total = total.plus(RollUp.total(model.duties(other)));
		}
		html.open("div", "class", "under").link(addresses.plan(plan) + "#h-below", Messages.get("plans-under", under.size())).text(" ");
		Parts.bar(html, total);
		html.close("div");
	}

	private void reach(int from, Set<Integer> reached) {
		List<Integer> open = new ArrayList<>(List.of(from));
		while (!open.isEmpty()) {
			int plan = open.removeLast();
			if (reached.add(plan)) {
				open.addAll(model.children(plan));
			}
		}
	}

	private void branch(Html html, List<Integer> plans, int depth, int deepest) {
		html.open("ul", "class", depth == 0 ? "tree" : null).markup("\n");
		for (int plan : plans) {
			if (shown >= MOST_PLANS * 2) {
				html.element("li", Messages.get("more", plans.size() - plans.indexOf(plan)));
				break;
			}
			shown++;
			List<Integer> below = below(plan);
			boolean open = depth + 1 < deepest;
			html.open("li").open("div", "class", "node");
			new Parts(model, addresses, "").plan(html, plan);
			if (model.isTold(plan)) {
				Parts.bar(html, RollUp.total(model.duties(plan)));
			} else {
				html.element("span", Messages.get("used"), "class", "quiet");
			}
			if (!below.isEmpty() && !open) {
				folded(html, plan);
			}
			html.close("div");
			if (!below.isEmpty() && open) {
				branch(html, below, depth + 1, deepest);
			}
			html.closeLine("li");
		}
		html.closeLine("ul");
	}

	private void areas(Html html, List<Obligation> all) {
		Map<RollUp.AreaOfPlan, Tally> areas = RollUp.byArea(model.graph(), all);
		if (areas.isEmpty()) {
			return;
		}
		html.open("section", "aria-labelledby", "h-areas").element("h2", Messages.get("index-areas"), "id", "h-areas");
		Parts.openStack(html, Messages.get("index-areas"));
		Parts.headings(html, "above", "area", "coverage");
		html.open("tbody");
		areas.entrySet().stream().limit(MOST_AREAS).forEach(entry -> {
			int plan = entry.getKey().plan();
			int area = entry.getKey().area();
			html.open("tr").open("td", "class", "citation").ownLink(addresses.plan(plan), model.citation(plan)).close("td");
			html.own("th", area < 0 ? Messages.get("no-area") : model.graph().plan(plan).areas().get(area).title(), "scope", "row");
			html.open("td");
			Parts.bar(html, entry.getValue());
			html.close("td").closeLine("tr");
		});
		html.close("tbody");
		Parts.closeTable(html);
		if (areas.size() > MOST_AREAS) {
			html.element("p", Messages.get("more-areas", areas.size() - MOST_AREAS));
		}
		html.closeLine("section");
	}
}
