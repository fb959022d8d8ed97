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
import java.util.Locale;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.write.CleanDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes a whole document as one web page without script and without anything from
 * elsewhere. On paper it has the decree's margins and sizes; on a screen each section is
 * a sheet. The page is well-formed XML too.
 */
public final class HtmlDocumentWriter implements DocumentWriter {

	@Override
	public String extension() {
		return "html";
	}

	@Override
	public WriteReport write(AdministrativeDocument source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AdministrativeDocument document = CleanDocument.of(source, notices);
		Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		HtmlPage.begin(html, document.info(), DocumentCss.of(document));
		html.write("<main>\n");
		for (Section section : document.sections()) {
			html.write("<section class=\"" + (section.page().landscape() ? "landscape" : "portrait") + "\">\n");
			for (Block block : section.blocks()) {
				block(html, block, section);
			}
			html.write("</section>\n");
		}
		html.write("</main>\n");
		HtmlPage.end(html);
		html.flush();
		return new WriteReport(notices);
	}

	private static void block(Writer html, Block block, Section section) throws IOException {
		switch (block) {
		case TextBlock text -> text(html, text);
		case RuleLine rule -> html.write("<div class=\"rule\" style=\"width:" + points(rule.length()) + "pt;margin-bottom:"
				+ points(rule.after()) + "pt\"></div>\n");
		case SideBySide pair -> columns(html, pair, section);
		case TableBlock table -> {
			html.write(table.table().headingRows() > 1 ? "<table class=\"grid two-rows\">\n" : "<table class=\"grid\">\n");
			new HtmlRows(table.table(), TableLayout.of(table.table(), section.page())).write(html);
			html.write("</table>\n");
		}
		}
	}

	private static void text(Writer html, TextBlock text) throws IOException {
		String element = text.style().outline() > 0 ? "h" + text.style().outline() : "p";
		String keeps = text.keepNext() ? " keep" : "";
		html.write("<" + element + " class=\"" + text.style().id() + keeps + "\">");
		for (Run run : text.runs()) {
			String words = HtmlText.lines(run.text());
			html.write(switch (run.emphasis()) {
			case NONE -> words;
			case BOLD -> "<b>" + words + "</b>";
			case ITALIC -> "<i>" + words + "</i>";
			});
		}
		html.write("</" + element + ">\n");
	}

	private static void columns(Writer html, SideBySide pair, Section section) throws IOException {
		html.write("<div class=\"columns\" style=\"grid-template-columns:" + points(pair.left()) + "pt " + points(pair.right()) + "pt\">\n");
		for (SideBySide.Row row : pair.rows()) {
			for (List<Block> column : List.of(row.left(), row.right())) {
				html.write("<div>\n");
				for (Block block : column) {
					block(html, block, section);
				}
				html.write("</div>\n");
			}
		}
		html.write("</div>\n");
	}

	static String points(int twips) {
		String text = String.format(Locale.ROOT, "%.2f", twips / 20.0);
		return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
	}
}
