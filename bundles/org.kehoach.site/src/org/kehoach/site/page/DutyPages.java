// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.List;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;

/** What a plan is obliged to by those above, one by one. */
public final class DutyPages {

	private static final String ROOT = "../";

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;
	private final ObligationView view;

	public DutyPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
		this.view = new ObligationView(model, parts);
	}

	/** Writes the pages of a plan, if it is obliged to anything. */
	public void write(int plan, SiteFolder folder) throws SiteException {
		List<Obligation> duties = model.duties(plan);
		if (duties.isEmpty()) {
			return;
		}
		List<List<Obligation>> pages = Paging.pages(duties, duty -> ObligationView.weight(model, duty));
		String title = Messages.get("duty-title", model.citation(plan));
		for (int page = 0; page < pages.size(); page++) {
			int number = page;
			Html html = new Html();
			parts.crumbs(html, plan, Messages.get("duty"));
			html.element("h1", title);
			Parts.bar(html, RollUp.total(duties));
			parts.pages(html, number, pages.size(), other -> addresses.duties(plan, other));
			table(html, title, pages.get(page));
			parts.pages(html, number, pages.size(), other -> addresses.duties(plan, other));
			folder.write(addresses.duties(plan, page), frame.page(ROOT, null, title, html));
		}
	}

	/** Grouped by the plan above and its areas. */
	private void table(Html html, String label, List<Obligation> duties) {
		Parts.openStack(html, label);
		Parts.headings(html, "item", "status", "covered-by", "why");
		String before = null;
		html.open("tbody");
		for (Obligation duty : duties) {
			String area = model.area(duty.item());
			String group = model.citation(model.graph().planOf(duty.item())) + (area == null ? "" : " – " + area);
			if (!group.equals(before)) {
				html.markup(before == null ? "" : "</tbody><tbody>");
				html.open("tr", "class", "group").own("th", group, "scope", "rowgroup", "colspan", "4").closeLine("tr");
				before = group;
			}
			html.open("tr").open("th", "scope", "row");
			html.element("span", Messages.get("kind-" + model.graph().item(duty.item()).kind()), "class", "kind").text(" ");
			parts.item(html, duty.item(), false);
			html.close("th");
			view.cells(html, duty);
			html.closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}
}
