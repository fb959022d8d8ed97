// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.kehoach.model.value.PartialDate;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.site.SiteException;
import org.kehoach.site.SiteSource.Judged;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.facts.AppendixFacts;
import org.kehoach.trace.facts.AreaFacts;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;

/** A plan: its head, how well it answers those above, the plans below, what was found, and its items. */
public final class PlanPages {

	private static final String ROOT = "../";
	/** Longer lists are folded, so that the items below them stay in sight. */
	private static final int MOST_OPEN = 12;

	private final SiteModel model;
	private final TraceGraph graph;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;
	private final ItemView view;

	public PlanPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.graph = model.graph();
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
		this.view = new ItemView(model, addresses, parts);
	}

	/**
	 * @param findings of the plan, from tracing
	 * @param judged how it stands to the criteria; empty if it is not asked
	 */
	public void write(int plan, List<TraceFinding> findings, List<Judged> judged, SiteFolder folder) throws SiteException {
		List<List<Integer>> pages = ItemView.pages(model, plan);
		for (int page = 0; page < pages.size(); page++) {
			int number = page;
			Html html = new Html();
			parts.crumbs(html, -1, model.citation(plan));
			head(html, plan);
			if (page == 0) {
				facts(html, plan);
				ways(html, plan);
				coverage(html, plan);
				below(html, plan);
				new FindingList(model).write(html, plan, findings);
				Checklist.write(html, judged);
			}
			html.element("h2", Messages.get("plan-items"), "id", "items");
			parts.pages(html, number, pages.size(), other -> addresses.plan(plan, other));
			items(html, plan, pages.get(page));
			parts.pages(html, number, pages.size(), other -> addresses.plan(plan, other));
			folder.write(addresses.plan(plan, page), frame.page(ROOT, null, model.citation(plan), html));
		}
	}

	private void head(Html html, int plan) {
		html.own("h1", model.citation(plan));
		if (!model.citation(plan).equals(model.title(plan))) {
			html.own("p", model.title(plan), "class", "lead");
		}
		if (!model.isTold(plan)) {
			html.element("p", Messages.get("plan-used"), "class", "note");
		}
	}

	private void facts(Html html, int plan) {
		PlanFacts facts = graph.plan(plan);
		html.open("dl", "class", "head");
		String issuer = model.issuer(plan);
		if (issuer != null) {
			html.element("dt", Messages.get("plan-issuer")).open("dd");
			String address = addresses.unit(graph.issuer(plan));
			if (address == null) {
				html.own("span", issuer);
			} else {
				html.ownLink(ROOT + address, issuer);
			}
			html.close("dd");
		}
		PartialDate date = graph.identity(plan).date();
		entry(html, "plan-date", date == null ? null : date.toString());
		TimeWindow period = facts.period();
		entry(html, "plan-period", period == null ? null : Messages.get("period", Parts.day(period.first()), Parts.day(period.last())));
		List<Integer> parents = model.parents(plan);
		if (!parents.isEmpty()) {
			html.element("dt", Messages.get("plan-above")).open("dd").open("ul", "class", "plain");
			for (int parent : parents) {
				html.open("li");
				parts.plan(html, parent);
				html.close("li");
			}
			html.close("ul").close("dd");
		}
		html.element("dt", Messages.get("plan-name")).open("dd").element("code", model.name(plan)).close("dd");
		entry(html, "plan-file", model.source().place(graph.file(plan)));
		html.closeLine("dl");
	}

	private static void entry(Html html, String key, String text) {
		if (text != null) {
			html.element("dt", Messages.get(key)).element("dd", text);
		}
	}

	/** Links to the plan's other pages. */
	private void ways(Html html, int plan) {
		html.open("nav", "class", "ways", "aria-label", Messages.get("ways")).open("ul");
		html.open("li").link("#items", Messages.get("plan-items")).close("li");
		if (!model.duties(plan).isEmpty()) {
			way(html, addresses.duties(plan, 0), "duty");
		}
		if (CoverPages.has(model, plan)) {
			way(html, addresses.cover(plan, 0), "cover");
			way(html, addresses.matrix(plan, 0), "matrix");
		}
		if (PicturePages.has(model, plan)) {
			way(html, addresses.picture(plan, 0), "picture");
		}
		List<AppendixFacts> appendices = graph.plan(plan).appendices();
		if (!appendices.isEmpty() && model.isTold(plan)) {
			way(html, addresses.table(plan, 0), "table");
		}
		html.close("ul").closeLine("nav");
	}

	private static void way(Html html, String address, String key) {
		html.open("li").link(ROOT + address, Messages.get(key)).close("li");
	}

	private void coverage(Html html, int plan) {
		List<Obligation> duties = model.duties(plan);
		if (duties.isEmpty()) {
			return;
		}
		html.open("section", "aria-labelledby", "h-coverage").element("h2", Messages.get("plan-coverage"), "id", "h-coverage");
		Parts.bar(html, RollUp.total(duties));
		if (!model.coverage().isCertain(plan)) {
			html.element("p", Messages.get("uncertain"), "class", "note");
		}
		Parts.openStack(html, Messages.get("plan-coverage"));
		Parts.headings(html, "above", "area", "coverage");
		html.open("tbody");
		for (Map.Entry<RollUp.AreaOfPlan, Tally> entry : RollUp.byArea(graph, duties).entrySet()) {
			int area = entry.getKey().area();
			html.open("tr").own("td", model.citation(entry.getKey().plan()), "class", "citation");
			html.own("th", area < 0 ? Messages.get("no-area") : graph.plan(entry.getKey().plan()).areas().get(area).title(), "scope",
					"row").open("td");
			Parts.bar(html, entry.getValue());
			html.close("td").closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
		html.open("p").link(ROOT + addresses.duties(plan, 0), Messages.get("all-duties", duties.size())).close("p").closeLine("section");
	}

	private void below(Html html, int plan) {
		// where most is missing first
		List<Integer> children = model.children(plan).stream().filter(model::isTold)
				.sorted(Comparator.comparing((Integer child) -> -RollUp.total(model.duties(child)).missing())).toList();
		if (children.isEmpty()) {
			return;
		}
		html.open("section", "aria-labelledby", "h-below").element("h2", Messages.get("plan-below", children.size()), "id", "h-below");
		boolean folded = children.size() > MOST_OPEN;
		if (folded) {
			html.open("details").element("summary", Messages.get("show-all", children.size()));
		}
		Parts.openStack(html, Messages.get("plan-below", children.size()));
		Parts.headings(html, "plan", "issuer", "coverage");
		html.open("tbody");
		for (int child : children) {
			html.open("tr").open("th", "scope", "row").ownLink(ROOT + addresses.plan(child), model.citation(child)).close("th");
			html.own("td", model.issuer(child)).open("td");
			Parts.bar(html, RollUp.total(model.duties(child)));
			html.close("td").closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
		html.markup(folded ? "</details>" : "").closeLine("section");
	}

	private void items(Html html, int plan, List<Integer> nodes) {
		List<Integer> section = new ArrayList<>();
		int area = TraceGraph.NONE;
		for (int node : nodes) {
			int next = graph.item(node).area();
			if (!section.isEmpty() && next != area) {
				area(html, plan, area, section);
				section.clear();
			}
			area = next;
			section.add(node);
		}
		if (section.isEmpty()) {
			html.element("p", Messages.get("none"), "class", "quiet");
		} else {
			area(html, plan, area, section);
		}
	}

	private void area(Html html, int plan, int area, List<Integer> nodes) {
		AreaFacts facts = area < 0 ? null : graph.plan(plan).areas().get(area);
		html.open("section", "class", "area");
		html.element("h3", facts == null ? Messages.get("no-area") : facts.title());
		nodes.forEach(node -> view.write(html, node));
		html.closeLine("section");
	}
}
