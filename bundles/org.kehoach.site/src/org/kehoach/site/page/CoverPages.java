// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Tally;

/** For a plan with others below: item by item who covers it and how, the worst first. */
public final class CoverPages {

	private static final String ROOT = "../";
	private static final int SLICE = 60;
	private static final int HEADING = 1_500;

	/** A part of the obligations of one item; a country's item has thousands. */
	record Slice(int item, int from, int to) {
	}

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;
	private final ObligationView view;

	public CoverPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
		this.view = new ObligationView(model, parts);
	}

	/** One empty page for a plan that obliges nobody. */
	static List<List<Slice>> pages(SiteModel model, int plan) {
		List<Slice> slices = new ArrayList<>();
		for (int node = model.graph().firstNode(plan); node < model.graph().endNode(plan); node++) {
			int count = model.obligations(node).size();
			for (int from = 0; from < count; from += SLICE) {
				slices.add(new Slice(node, from, Math.min(from + SLICE, count)));
			}
		}
		return Paging.pages(slices, slice -> weight(model, slice));
	}

	private static int weight(SiteModel model, Slice slice) {
		// heading, name of the table and its caption
		return HEADING + 3 * Html.weight(model.text(slice.item()))
				+ sorted(model, slice.item()).subList(slice.from(), slice.to()).stream()
						.mapToInt(obligation -> ObligationView.weight(model, obligation)).sum();
	}

	private static List<Obligation> sorted(SiteModel model, int item) {
		return model.obligations(item).stream().sorted(Comparator.comparing(Obligation::status).reversed()).toList();
	}

	/** True if the plan has such pages. */
	static boolean has(SiteModel model, int plan) {
		for (int node = model.graph().firstNode(plan); node < model.graph().endNode(plan); node++) {
			if (!model.obligations(node).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** Writes the pages of a plan, if others are obliged by it. */
	public void write(int plan, SiteFolder folder) throws SiteException {
		if (!has(model, plan)) {
			return;
		}
		List<List<Slice>> pages = pages(model, plan);
		for (int page = 0; page < pages.size(); page++) {
			folder.write(addresses.cover(plan, page), page(plan, pages, page));
		}
	}

	private String page(int plan, List<List<Slice>> pages, int page) {
		Html html = new Html();
		parts.crumbs(html, plan, Messages.get("cover"));
		String title = Messages.get("cover-title", model.citation(plan));
		html.element("h1", title).element("p", Messages.get("cover-lead"), "class", "lead");
		parts.pages(html, page, pages.size(), number -> addresses.cover(plan, number));
		for (Slice slice : pages.get(page)) {
			item(html, slice);
		}
		parts.pages(html, page, pages.size(), number -> addresses.cover(plan, number));
		return frame.page(ROOT, null, title, html);
	}

	private void item(Html html, Slice slice) {
		int node = slice.item();
		List<Obligation> obligations = sorted(model, node);
		html.open("section", "class", "item", "id", slice.from() == 0 ? addresses.anchor(node) : null);
		html.open("h2", "lang", Html.language(model.text(node))).element("span", Messages.get("kind-" + model.graph().item(node).kind()), "class", "kind").text(" ");
		html.open("a", "href", ROOT + addresses.item(node)).element("span", model.graph().item(node).name(), "class", "name").text(" ");
		html.text(model.text(node)).close("a").closeLine("h2");
		Parts.bar(html, RollUp.total(obligations));
		levels(html, node);
		if (slice.to() - slice.from() < obligations.size()) {
			html.element("p", Messages.get("slice", slice.from() + 1, slice.to(), obligations.size()), "class", "quiet");
		}
		Parts.openStack(html, model.text(node));
		Parts.headings(html, "plan", "status", "covered-by", "why");
		html.open("tbody");
		for (Obligation obligation : obligations.subList(slice.from(), slice.to())) {
			html.open("tr").open("th", "scope", "row");
			parts.plan(html, obligation.plan());
			html.close("th");
			view.cells(html, obligation);
			html.closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
		html.closeLine("section");
	}

	/** How it looks through all levels, where there is more than one. */
	private void levels(Html html, int node) {
		List<Tally> levels = model.coverage().levels(node);
		if (levels.size() > 1) {
			html.element("p", Messages.get("levels", String.join(" → ",
					levels.stream().map(level -> level.answered() + "/" + level.total()).toList())), "class", "quiet");
		}
	}
}
