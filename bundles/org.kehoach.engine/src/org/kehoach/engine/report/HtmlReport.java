// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.kehoach.model.messages.MessageBundle;

/**
 * A report as one page: no script, nothing from elsewhere, every text escaped. Can be read in light and dark, printed, and gone
 * through by keyboard.
 */
public final class HtmlReport {

	private static final String STYLE = "report.css";

	private HtmlReport() {
	}

	/** @param out stays open; not flushed */
	public static void write(Report report, Writer out) throws IOException {
		out.write("<!DOCTYPE html>\n<html lang=\"" + (MessageBundle.isEnglish() ? "en" : "vi") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escape(report.title()) + "</title>\n<style>\n"
				+ style() + "</style>\n</head>\n<body>\n<main>\n<h1>" + escape(report.title()) + "</h1>\n");
		for (String note : report.notes()) {
			out.write("<p>" + escape(note) + "</p>\n");
		}
		contents(report.tables(), out);
		for (int i = 0; i < report.tables().size(); i++) {
			table(report.tables().get(i), i, out);
		}
		out.write("</main>\n</body>\n</html>\n");
	}

	private static void contents(List<ReportTable> tables, Writer out) throws IOException {
		if (tables.size() < 2) {
			return;
		}
		out.write("<nav><ul>\n");
		for (int i = 0; i < tables.size(); i++) {
			out.write("<li><a href=\"#t" + i + "\">" + escape(tables.get(i).heading()) + "</a> (" + tables.get(i).rows().size() + ")</li>\n");
		}
		out.write("</ul></nav>\n");
	}

	private static void table(ReportTable table, int number, Writer out) throws IOException {
		out.write("<section id=\"t" + number + "\">\n<h2>" + escape(table.heading()) + "</h2>\n");
		if (table.rows().isEmpty()) {
			out.write("<p>" + escape(table.empty()) + "</p>\n</section>\n");
			return;
		}
		out.write("<table>\n<thead><tr>");
		for (int i = 0; i < table.columns().size(); i++) {
			boolean figures = table.rows().getFirst().get(i).tone() == Cell.Tone.NUMBER;
			out.write((figures ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">") + escape(table.columns().get(i)) + "</th>");
		}
		out.write("</tr></thead>\n<tbody>\n");
		for (List<Cell> row : table.rows()) {
			out.write("<tr>");
			for (Cell cell : row) {
				out.write(cell.tone() == Cell.Tone.PLAIN ? "<td>" : "<td class=\"" + cell.tone().name().toLowerCase(Locale.ROOT) + "\">");
				out.write(indented(cell.text()) + "</td>");
			}
			out.write("</tr>\n");
		}
		out.write("</tbody>\n</table>\n</section>\n");
	}

	/** Blanks in front stay, and no line breaks between them and the text. */
	private static String indented(String text) {
		int indent = text.length() - text.stripLeading().length();
		return "&#160;".repeat(indent) + escape(text.substring(indent));
	}

	private static String style() throws IOException {
		try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			case '\'' -> escaped.append("&#39;");
			case '\n', '\t' -> escaped.append(c);
			default -> escaped.append(Character.isISOControl(c) ? "" : c);
			}
		}
		return escaped.toString();
	}
}
