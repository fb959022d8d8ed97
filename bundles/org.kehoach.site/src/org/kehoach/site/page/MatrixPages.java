// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;

/** Items of a plan against the plans that they oblige, in pages of so many rows and columns. */
public final class MatrixPages {

	private static final String ROOT = "../";
	private static final int COLUMNS = 16;
	private static final int ROWS = 60;

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;

	public MatrixPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
	}

	/** Writes the pages of a plan, if others are obliged by it. */
	public void write(int plan, SiteFolder folder) throws SiteException {
		List<Integer> items = new ArrayList<>();
		TreeSet<Integer> plans = new TreeSet<>();
		for (int node = model.graph().firstNode(plan); node < model.graph().endNode(plan); node++) {
			List<Obligation> obligations = model.obligations(node);
			if (!obligations.isEmpty()) {
				items.add(node);
				obligations.forEach(obligation -> plans.add(obligation.plan()));
			}
		}
		List<List<Integer>> rows = chunks(items, ROWS);
		List<List<Integer>> columns = chunks(List.copyOf(plans), COLUMNS);
		int count = rows.size() * columns.size();
		for (int page = 0; page < count; page++) {
			folder.write(addresses.matrix(plan, page),
					page(plan, rows.get(page / columns.size()), columns.get(page % columns.size()), page, count));
		}
	}

	private static List<List<Integer>> chunks(List<Integer> all, int size) {
		List<List<Integer>> chunks = new ArrayList<>();
		for (int from = 0; from < all.size(); from += size) {
			chunks.add(all.subList(from, Math.min(from + size, all.size())));
		}
		return chunks;
	}

	private String page(int plan, List<Integer> items, List<Integer> plans, int page, int count) {
		Html html = new Html();
		String title = Messages.get("matrix-title", model.citation(plan));
		parts.crumbs(html, plan, Messages.get("matrix"));
		html.element("h1", title);
		OverviewPage.legend(html);
		parts.pages(html, page, count, other -> addresses.matrix(plan, other));
		Parts.openTable(html, title);
		html.open("thead").open("tr").element("th", Messages.get("column-item"), "scope", "col");
		for (int column : plans) {
			html.open("th", "scope", "col", "class", "turned").element("a", model.number(column), "href", ROOT + addresses.plan(column), "title",
					model.title(column)).close("th");
		}
		html.close("tr").closeLine("thead").open("tbody");
		for (int item : items) {
			row(html, item, plans);
		}
		html.close("tbody");
		Parts.closeTable(html);
		return frame.page(ROOT, null, title, html);
	}

	private void row(Html html, int item, List<Integer> plans) {
		Map<Integer, Obligation> byPlan = new HashMap<>();
		model.obligations(item).forEach(obligation -> byPlan.put(obligation.plan(), obligation));
		html.open("tr").open("th", "scope", "row").open("a", "href", ROOT + addresses.cover(item), "title", model.text(item), "lang",
				Html.language(model.text(item)));
		html.element("span", model.graph().item(item).name(), "class", "name").text(" " + model.shortText(item)).close("a").close("th");
		for (int plan : plans) {
			Obligation obligation = byPlan.get(plan);
			if (obligation == null) {
				html.open("td", "class", "cell").element("span", Messages.get("not-obliged"), "class", "hidden").close("td");
			} else {
				html.open("td", "class", "cell " + Parts.css(obligation.status()), "title", Parts.name(obligation.status()));
				html.element("span", Parts.sign(obligation.status()), "aria-hidden", "true");
				html.element("span", Parts.name(obligation.status()), "class", "hidden").close("td");
			}
		}
		html.closeLine("tr");
	}
}
