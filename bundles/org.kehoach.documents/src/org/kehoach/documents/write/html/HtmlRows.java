// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
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
		headings(html);
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

	/** With two rows of headings each cell of the first has a group of columns, which its scope speaks of. */
	private void columns(Writer html) throws IOException {
		double sum = 0;
		for (int i = 0; i < table.columns().size(); i++) {
			sum += layout.width(i);
		}
		html.write("<colgroup>\n");
		for (HeadingCell heading : table.headings()) {
			if (heading.first() > 0 && table.headingRows() > 1) {
				html.write("</colgroup>\n<colgroup>\n");
			}
			for (int i = heading.first(); i < heading.first() + heading.columns(); i++) {
				html.write(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>\n", 100 * layout.width(i) / sum));
			}
		}
		html.write("</colgroup>\n");
	}

	private void headings(Writer html) throws IOException {
		html.write("<thead>\n<tr>\n");
		String both = table.headingRows() > 1 ? " rowspan=\"2\"" : "";
		for (HeadingCell heading : table.headings()) {
			html.write(heading.group() ? "<th scope=\"colgroup\" colspan=\"" + heading.columns() + "\">"
					: "<th scope=\"col\"" + both + ">");
			html.write(HtmlText.lines(heading.text()) + "</th>\n");
		}
		html.write("</tr>\n");
		if (table.headingRows() > 1) {
			html.write("<tr>\n");
			for (Column column : table.columns()) {
				if (!column.groupHeading().isEmpty()) {
					html.write("<th scope=\"col\">" + HtmlText.lines(column.heading()) + "</th>\n");
				}
			}
			html.write("</tr>\n");
		}
		html.write("</thead>\n");
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
