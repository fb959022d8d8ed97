// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Paging;

/**
 * Appendix tables as the site shows them. They are made while a plan is in memory, and kept until its page can be written, for which
 * all plans have to be known.
 */
public final class TableMarkup {

	private static final int ROW = 200;
	private static final int CELL = 60;

	private TableMarkup() {
	}

	/**
	 * Makes the markup of a plan's tables; a long table is divided, with its heading on each part.
	 *
	 * @return one well-formed piece a page, in their order; may be empty
	 */
	public static List<String> of(List<AppendixTable> tables) {
		return tables.stream().flatMap(table -> divided(table).stream()).map(TableMarkup::markup).toList();
	}

	private static String markup(AppendixTable table) {
		StringWriter markup = new StringWriter();
		try {
			HtmlTables.write(table, markup);
		} catch (IOException e) {
			throw new UncheckedIOException("writing to memory", e);
		}
		// the page has a title of its own already
		return markup.toString().replace("<h1 class=\"title\">", "<p class=\"title\">").replace("</h1>", "</p>");
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
