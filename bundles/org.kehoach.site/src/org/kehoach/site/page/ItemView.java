// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kehoach.model.value.DatedTarget;
import org.kehoach.model.value.MeasuredTargets;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ProductFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** One item on the page of its plan: what it says, what it rests on above, and what rests on it below. */
final class ItemView {

	/** More links than these are counted only: all of them stand on the page of who covers the item. */
	private static final int MOST_LINKS = 12;
	private static final int MARKUP = 1_100;
	private static final int DEEPEST = 3;

	private final SiteModel model;
	private final TraceGraph graph;
	private final Addresses addresses;
	private final Parts parts;

	ItemView(SiteModel model, Addresses addresses, Parts parts) {
		this.model = model;
		this.graph = model.graph();
		this.addresses = addresses;
		this.parts = parts;
	}

	/** The items of a plan, page by page, in the order of its text. */
	static List<List<Integer>> pages(SiteModel model, int plan) {
		List<Integer> nodes = IntStream.range(model.graph().firstNode(plan), model.graph().endNode(plan)).boxed().toList();
		return Paging.pages(nodes, node -> weight(model, node));
	}

	private static int weight(SiteModel model, int node) {
		TraceGraph graph = model.graph();
		ItemFacts item = graph.item(node);
		int weight = MARKUP + Html.weight(item.title());
		for (Links links : List.of(graph.links(), graph.backLinks())) {
			for (int link = links.begin(node); link < Math.min(links.end(node), links.begin(node) + MOST_LINKS); link++) {
				weight += 350 + model.shortWeight(links.target(link));
			}
		}
		if (item.targets() != null) {
			weight += item.targets().targets().stream().mapToInt(target -> 60 + Html.weight(target.wording())).sum();
		}
		if (item.work() != null) {
			weight += 250 * (graph.plan(graph.planOf(node)).leads(item).size() + item.work().coordinators().size()
					+ item.work().supporters().size());
			weight += item.work().products().stream().mapToInt(product -> 60 + Html.weight(product.text())).sum();
			weight += Html.weight(item.work().rationale());
		}
		return weight;
	}

	void write(Html html, int node) {
		ItemFacts item = graph.item(node);
		String anchor = addresses.anchor(node);
		html.open("article", "class", "item depth-" + depth(item, node), "id", anchor, "aria-labelledby", anchor + "-h");
		html.open("h4", "id", anchor + "-h", "lang", Html.language(model.text(node))).element("span", Messages.get("kind-" + item.kind()), "class", "kind").text(" ");
		if (item.name() != null) {
			html.open("a", "class", "name", "href", "#" + anchor).text(item.name()).close("a").text(" ");
		}
		html.text(model.text(node)).closeLine("h4");
		html.open("dl");
		facts(html, item, graph.plan(graph.planOf(node)));
		above(html, node);
		below(html, node);
		html.close("dl").closeLine("article");
	}

	private int depth(ItemFacts item, int node) {
		int depth = 0;
		PlanFacts plan = graph.plan(graph.planOf(node));
		for (ItemFacts at = plan.around(item); at != null && depth < DEEPEST; at = plan.around(at)) {
			depth++;
		}
		return depth;
	}

	private void facts(Html html, ItemFacts item, PlanFacts plan) {
		if (item.milestone() != null) {
			entry(html, "milestone", item.milestone().toString());
		}
		if (item.targets() != null) {
			targets(html, item.targets());
		}
		if (item.work() == null) {
			return;
		}
		units(html, "lead", item.kind() == ItemKind.ACTIVITY ? item.work().leads() : plan.leads(item));
		units(html, "coordinate", item.work().coordinators());
		units(html, "support", item.work().supporters());
		TimeFacts time = item.kind() == ItemKind.ACTIVITY ? item.work().time() : plan.time(item);
		if (time != null) {
			entry(html, "time", time.wording());
		}
		List<String> products = item.work().products().stream().map(ProductFacts::text).filter(text -> text != null && !text.isBlank())
				.toList();
		if (!products.isEmpty()) {
			entry(html, "product", String.join("; ", products));
		}
		if (item.work().rationale() != null) {
			entry(html, "rationale", item.work().rationale());
		}
	}

	private void targets(Html html, MeasuredTargets targets) {
		if (!targets.targets().isEmpty()) {
			html.element("dt", Messages.get("item-target")).open("dd").open("ul", "class", "targets");
			for (DatedTarget target : targets.targets()) {
				html.open("li").own("b", target.wording());
				if (target.day() != null) {
					html.text(" " + Messages.get("by-day", Parts.day(target.day())));
				}
				html.close("li");
			}
			html.close("ul").close("dd");
		}
		if (targets.unit() != null) {
			entry(html, "measure", targets.population() == null ? targets.unit()
					: Messages.get("of-population", targets.unit(), targets.population()));
		}
	}

	private static void entry(Html html, String key, String text) {
		html.element("dt", Messages.get("item-" + key)).own("dd", text);
	}

	private void units(Html html, String key, List<Link> units) {
		if (!units.isEmpty()) {
			html.element("dt", Messages.get("item-" + key)).open("dd");
			parts.units(html, units);
			html.close("dd");
		}
	}

	private void above(Html html, int node) {
		Links links = graph.links();
		for (LinkKind kind : LinkKind.values()) {
			List<Integer> targets = IntStream.range(links.begin(node), links.end(node))
					.filter(link -> links.kind(link) == kind && kind != LinkKind.PART_OF).map(links::target).boxed().distinct()
					.collect(Collectors.toCollection(ArrayList::new));
			list(html, node, "up", "link-" + kind, targets);
		}
		List<String> lost = graph.item(node).links().stream().filter(link -> !link.known()).map(link -> link.target()).distinct().toList();
		if (!lost.isEmpty()) {
			html.element("dt", Messages.get("item-lost")).element("dd", String.join(", ", lost), "class", "lost");
		}
	}

	private void below(Html html, int node) {
		Links links = graph.backLinks();
		for (LinkKind kind : LinkKind.values()) {
			List<Integer> sources = IntStream.range(links.begin(node), links.end(node))
					.filter(link -> links.kind(link) == kind && kind != LinkKind.PART_OF).map(links::target).boxed().distinct().toList();
			list(html, node, "down", "back-" + kind, sources);
		}
		List<Obligation> obligations = model.obligations(node);
		if (!obligations.isEmpty()) {
			html.element("dt", Messages.get("item-coverage")).open("dd");
			Parts.bar(html, RollUp.total(obligations));
			html.text(" ").element("a", Messages.get("who-covers"), "href", "../" + addresses.cover(node)).close("dd");
		}
	}

	private void list(Html html, int node, String way, String key, List<Integer> nodes) {
		if (nodes.isEmpty()) {
			return;
		}
		html.element("dt", Messages.get(key), "class", way).open("dd", "class", way).open("ul");
		for (int other : nodes.subList(0, Math.min(nodes.size(), MOST_LINKS))) {
			html.open("li");
			parts.item(html, other, graph.planOf(other) != graph.planOf(node));
			html.close("li");
		}
		if (nodes.size() > MOST_LINKS) {
			html.element("li", Messages.get("more", nodes.size() - MOST_LINKS));
		}
		html.close("ul").close("dd");
	}
}
