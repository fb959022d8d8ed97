// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.io.IOException;
import java.util.List;

import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;

/** The appendices of a plan as they are issued; a long one is divided, with its heading on each page. */
public final class TablePages {

	private static final String ROOT = "../";

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;

	public TablePages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
	}

	/** Writes the pages of a plan that is told, if it has appendices. */
	public void write(int plan, SiteFolder folder) throws IOException {
		if (model.graph().plan(plan).appendices().isEmpty() || !model.isTold(plan)) {
			return;
		}
		List<String> tables = model.source().tables(plan);
		int count = Math.max(1, tables.size());
		for (int page = 0; page < count; page++) {
			folder.write(addresses.table(plan, page), page(plan, tables, page, count));
		}
	}

	private String page(int plan, List<String> tables, int page, int count) {
		Html html = new Html();
		String title = Messages.get("table-title", model.citation(plan));
		parts.crumbs(html, plan, Messages.get("table"));
		html.element("h1", title);
		parts.pages(html, page, count, other -> addresses.table(plan, other));
		if (tables.isEmpty()) {
			html.element("p", Messages.get("no-table"), "class", "note");
		} else {
			html.open("div", "class", "paper", "role", "region", "tabindex", "0", "aria-label", title, "lang",
					Html.language(tables.get(page))).markup("\n");
			html.markup(tables.get(page));
			html.closeLine("div");
		}
		return frame.page(ROOT, null, title, html);
	}
}
