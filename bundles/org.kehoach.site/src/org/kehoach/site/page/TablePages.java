// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.HtmlTables;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.RowBlock;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;

/** The appendices of a plan as they are issued; a long one is divided, with its heading on each page. */
public final class TablePages {

	private static final String ROOT = "../";
	private static final int ROW = 200;
	private static final int CELL = 60;

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
		List<AppendixTable> tables = model.source().tables(plan);
		List<AppendixTable> pages = new ArrayList<>();
		tables.forEach(table -> pages.addAll(divided(table)));
		int count = Math.max(1, pages.size());
		for (int page = 0; page < count; page++) {
			folder.write(addresses.table(plan, page), page(plan, pages, page, count));
		}
	}

	private String page(int plan, List<AppendixTable> pages, int page, int count) throws IOException {
		Html html = new Html();
		String title = Messages.get("table-title", model.citation(plan));
		parts.crumbs(html, plan, Messages.get("table"));
		html.element("h1", title);
		parts.pages(html, page, count, other -> addresses.table(plan, other));
		if (pages.isEmpty()) {
			html.element("p", Messages.get("no-table"), "class", "note");
		} else {
			StringWriter table = new StringWriter();
			HtmlTables.write(pages.get(page), table);
			html.open("div", "class", "paper", "role", "region", "tabindex", "0", "aria-label", title).markup("\n");
			// the page has a title of its own already
			html.markup(table.toString().replace("<h1 class=\"title\">", "<p class=\"title\">").replace("</h1>", "</p>"));
			html.closeLine("div");
		}
		return frame.page(ROOT, null, title, html);
	}

	private static List<AppendixTable> divided(AppendixTable table) {
		List<List<RowBlock>> pages = Paging.pages(table.blocks(), block -> weight(table, block));
		List<AppendixTable> divided = new ArrayList<>();
		for (int page = 0; page < pages.size(); page++) {
			List<Row> rows = new ArrayList<>();
			pages.get(page).forEach(block -> rows.addAll(table.rows().subList(block.first(), block.last() + 1)));
			TableHeading heading = table.heading();
			divided.add(pages.size() == 1 ? table : new AppendixTable(table.info(), new TableHeading(heading.label(), heading.title(),
					heading.attachment(), page == pages.size() - 1 ? heading.closing() : ""), table.columns(), rows));
		}
		return divided;
	}

	private static int weight(AppendixTable table, RowBlock block) {
		int weight = 0;
		for (Row row : table.rows().subList(block.first(), block.last() + 1)) {
			weight += ROW + switch (row) {
			case GroupRow group -> Html.weight(group.title());
			case BodyRow body -> body.slots().stream().mapToInt(slot -> slot instanceof Cell cell
					? CELL + cell.paragraphs().stream().mapToInt(paragraph -> 10 + Html.weight(paragraph.printed())).sum() : 0).sum();
			};
		}
		return weight;
	}
}
