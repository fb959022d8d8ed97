// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.RowBlock;

/** The columns, headings and rows of the page's table. */
final class HtmlRows {
	private final AppendixTable table;
	private final TableLayout layout;

	HtmlRows(AppendixTable table, TableLayout layout) {
		this.table = table;
		this.layout = layout;
	}

	void write(Writer html) throws IOException {
		columns(html);
		html.write("<tbody>\n");
		for (RowBlock block : table.blocks()) {
			for (int row = block.first(); row <= block.last(); row++) {
				switch (table.rows().get(row)) {
				case GroupRow group -> {
					// A body of its own for each group: its heading is then one of a row group.
					if (row > 0) {
						html.write("</tbody>\n<tbody>\n");
					}
					group(html, group);
				}
				case BodyRow body -> body(html, body, row < block.last());
				}
			}
		}
		html.write("</tbody>\n");
	}

	private void columns(Writer html) throws IOException {
		List<Column> columns = table.columns();
		double sum = 0;
		for (int i = 0; i < columns.size(); i++) {
			sum += layout.width(i);
		}
		html.write("<colgroup>\n");
		for (int i = 0; i < columns.size(); i++) {
			html.write(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>\n", 100 * layout.width(i) / sum));
		}
		html.write("</colgroup>\n<thead>\n<tr>\n");
		for (Column column : columns) {
			html.write("<th scope=\"col\">" + HtmlText.lines(column.heading()) + "</th>\n");
		}
		html.write("</tr>\n</thead>\n");
	}

	private void group(Writer html, GroupRow group) throws IOException {
		html.write("<tr class=\"group\">\n");
		int span = table.columns().size();
		String title = group.title();
		if (table.numbersGroupsInFirstColumn()) {
			html.write("<td class=\"centre\">" + HtmlText.escape(group.number()) + "</td>\n");
			span--;
		} else if (!group.number().isEmpty()) {
			title = group.number() + ". " + title;
		}
		html.write("<th scope=\"rowgroup\" colspan=\"" + span + "\">" + HtmlText.escape(title) + "</th>\n</tr>\n");
	}

	private void body(Writer html, BodyRow row, boolean keepNext) throws IOException {
		html.write(keepNext ? "<tr class=\"keep\">\n" : "<tr>\n");
		for (int i = 0; i < row.slots().size(); i++) {
			if (row.slots().get(i) instanceof Cell cell) {
				cell(html, cell, table.columns().get(i).alignment(cell));
			}
		}
		html.write("</tr>\n");
	}

	private static void cell(Writer html, Cell cell, Alignment alignment) throws IOException {
		html.write("<td");
		if (cell.rows() > 1) {
			html.write(" rowspan=\"" + cell.rows() + "\"");
		}
		if (alignment != Alignment.LEFT) {
			html.write(" class=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\"");
		}
		html.write(">");
		if (cell.paragraphs().size() == 1) {
			html.write(HtmlText.escape(cell.paragraphs().getFirst().printed()));
		} else {
			for (Paragraph paragraph : cell.paragraphs()) {
				html.write("<p>" + HtmlText.escape(paragraph.printed()) + "</p>");
			}
		}
		html.write("</td>\n");
	}
}
