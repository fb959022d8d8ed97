// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.kehoach.site.html.Paging;
import org.kehoach.trace.graph.TraceGraph;

/** Where everything is found, from the site's folder. Pages below it put {@code ../} in front. */
public final class Addresses {

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]+");

	private final TraceGraph graph;
	private final String[] plans;
	private final String[] units;
	/** The page of its plan that an item stands on. */
	private final char[] itemPage;
	/** The page of those about who covers the plan's items; also of items that oblige nobody. */
	private final char[] coverPage;
	/** Items whose anchor is their name. */
	private final BitSet named = new BitSet();

	public Addresses(SiteModel model, UnitWork work) {
		graph = model.graph();
		Slugs planNames = new Slugs();
		Slugs unitNames = new Slugs();
		plans = new String[graph.plans()];
		units = new String[graph.units().size()];
		itemPage = new char[graph.size()];
		coverPage = new char[graph.size()];
		for (int plan = 0; plan < plans.length; plan++) {
			plans[plan] = planNames.next(graph.plan(plan).name());
			number(ItemView.pages(model, plan), itemPage);
			List<List<CoverPages.Slice>> pages = CoverPages.pages(model, plan);
			for (int page = pages.size() - 1; page >= 0; page--) {
				for (CoverPages.Slice slice : pages.get(page)) {
					coverPage[slice.item()] = (char) page;
				}
			}
		}
		IntStream.range(0, graph.size()).filter(this::isNamed).forEach(named::set);
		for (int unit = 0; unit < units.length; unit++) {
			if (work.hasWork(unit)) {
				units[unit] = unitNames.next(graph.units().unit(unit).name());
			}
		}
	}

	private static void number(List<List<Integer>> pages, char[] numbers) {
		for (int page = 0; page < pages.size(); page++) {
			for (int node : pages.get(page)) {
				numbers[node] = (char) page;
			}
		}
	}

	/** Without folder and ending. */
	String slug(int plan) {
		return plans[plan];
	}

	public String plan(int plan) {
		return plan(plan, 0);
	}

	String plan(int plan, int page) {
		return Paging.file("plan/" + plans[plan], page);
	}

	/** The item on the page of its plan. */
	public String item(int node) {
		return plan(graph.planOf(node), itemPage[node]) + "#" + anchor(node);
	}

	/** The list of those that an item obliges. */
	String cover(int item) {
		return cover(graph.planOf(item), coverPage[item]) + "#" + anchor(item);
	}

	String cover(int plan, int page) {
		return Paging.file("cover/" + plans[plan], page);
	}

	String duties(int plan, int page) {
		return Paging.file("duty/" + plans[plan], page);
	}

	String matrix(int plan, int page) {
		return Paging.file("matrix/" + plans[plan], page);
	}

	String picture(int plan, int page) {
		return Paging.file("picture/" + plans[plan], page);
	}

	String table(int plan, int page) {
		return Paging.file("table/" + plans[plan], page);
	}

	/** Null for a unit without work, which has no page. */
	public String unit(int unit) {
		return unit < 0 || units[unit] == null ? null : unit(unit, 0);
	}

	String unit(int unit, int page) {
		return Paging.file("unit/" + units[unit], page);
	}

	/** The name within the plan where it can stand in an address, so that links to it survive changes of the plan. */
	String anchor(int node) {
		return named.get(node) ? "m-" + graph.item(node).name() : "n-" + (node - graph.firstNode(graph.planOf(node)));
	}

	/** True if its name is one of its own, and one that can stand in an address. */
	private boolean isNamed(int node) {
		String name = graph.item(node).name();
		return name != null && PLAIN.matcher(name).matches() && graph.node(graph.fullName(node)) == node;
	}
}
