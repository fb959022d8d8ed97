// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.layout.HeadingRule;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.write.CleanTable;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes an appendix table as one web page without script and without anything
 * from elsewhere. It prints like the official table and reads well on a screen,
 * bright or dark, and in a screen reader. The page is well-formed XML too.
 */
public final class HtmlTableWriter implements TableWriter {

	@Override
	public String extension() {
		return "html";
	}

	@Override
	public WriteReport write(AppendixTable source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AppendixTable table = CleanTable.of(source, notices);
		PageSetup page = PageSetup.A4_LANDSCAPE;
		TableLayout layout = TableLayout.of(table, page);
		Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		HtmlPage.begin(html, table.info(), style(table));
		html.write("<main>\n");
		content(html, table, page, layout);
		html.write("</main>\n");
		HtmlPage.end(html);
		html.flush();
		return new WriteReport(notices);
	}

	/**
	 * Writes the table and its closing mark alone, to stand inside another page that has styles for it.
	 *
	 * @param source
	 *            never null; any text is allowed
	 * @param html
	 *            receives well-formed markup; is neither flushed nor closed
	 * @throws IOException
	 *             when the writer fails
	 */
	public void writeInside(AppendixTable source, Writer html) throws IOException {
		AppendixTable table = CleanTable.of(source, new ArrayList<>());
		content(html, table, PageSetup.A4_LANDSCAPE, TableLayout.of(table, PageSetup.A4_LANDSCAPE));
	}

	private static void content(Writer html, AppendixTable table, PageSetup page, TableLayout layout) throws IOException {
		html.write("<table>\n");
		heading(html, table.heading(), HeadingRule.length(table.heading(), page.textWidth()));
		new HtmlRows(table, layout).write(html);
		html.write("</table>\n");
		if (!table.heading().closing().isEmpty()) {
			html.write("<p class=\"closing\">" + HtmlText.lines(table.heading().closing()) + "</p>\n");
		}
	}

	private static void heading(Writer html, TableHeading heading, int rule) throws IOException {
		html.write("<caption>\n");
		line(html, "p", "label", heading.label());
		line(html, "h1", "title", heading.title());
		line(html, "p", "attachment", heading.attachment());
		if (rule > 0) {
			html.write("<div class=\"rule\" style=\"width:" + rule / 20 + "pt\"></div>\n");
		}
		html.write("</caption>\n");
	}

	private static void line(Writer html, String element, String name, String text) throws IOException {
		if (!text.isEmpty()) {
			html.write("<" + element + " class=\"" + name + "\">" + HtmlText.lines(text) + "</" + element + ">\n");
		}
	}

	private static String style(AppendixTable table) {
		return table.headingRows() > 1 ? HtmlPage.style("table.css") + HtmlPage.style("two-heading-rows.css") : HtmlPage.style("table.css");
	}
}
