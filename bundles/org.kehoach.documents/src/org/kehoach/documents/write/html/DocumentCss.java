// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.util.Locale;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.Alignment;

/** The style sheet of a whole document: papers, margins, and a class for each of the decree's styles. */
final class DocumentCss {
	/** Height of a line of Times New Roman at single spacing, in its size. */
	private static final double LINE = 1.149;

	private DocumentCss() {
	}

	static String of(AdministrativeDocument document) {
		StringBuilder css = new StringBuilder(HtmlPage.style("document.css"));
		sheet(css, "portrait", PageSetup.A4_PORTRAIT);
		sheet(css, "landscape", PageSetup.A4_LANDSCAPE);
		for (int i = 0; i < document.sections().size(); i++) {
			pages(css, i + 1, document.sections().get(i).page());
		}
		for (DecreeStyle style : DecreeStyle.values()) {
			if (!style.inTable()) {
				style(css, style);
			}
		}
		int size = document.sections().stream()
				.flatMap(section -> section.blocks().stream().filter(TableBlock.class::isInstance)
						.map(block -> TableLayout.of(((TableBlock) block).table(), section.page()).sizePt()))
				.min(Integer::compare).orElse(DecreeStyle.TABLE_TEXT.sizePt());
		css.append(".grid { font-size: ").append(size).append("pt; }\n");
		return css.toString();
	}

	/** On a screen the margins are those of a sheet. */
	private static void sheet(StringBuilder css, String name, PageSetup page) {
		css.append("@media screen { section.").append(name).append(" { width: ").append(mm(page.width())).append("; min-height: ")
				.append(mm(page.height())).append("; padding: ").append(margins(page)).append("; } }\n");
	}

	/** On paper each section counts its own pages; the number 1 is not shown. */
	private static void pages(StringBuilder css, int section, PageSetup page) {
		css.append("@page part").append(section).append(" { size: ").append(mm(page.width())).append(' ').append(mm(page.height()))
				.append("; margin: ").append(margins(page)).append("; counter-increment: part").append(section)
				.append("; @top-center { content: counter(part").append(section)
				.append(", but-first); font: 14pt \"Times New Roman\", \"Liberation Serif\", serif; } }\n");
		css.append("section:nth-of-type(").append(section).append(") { page: part").append(section).append("; }\n");
	}

	private static String margins(PageSetup page) {
		return mm(page.top()) + " " + mm(page.right()) + " " + mm(page.bottom()) + " " + mm(page.left());
	}

	private static void style(StringBuilder css, DecreeStyle style) {
		css.append('.').append(style.id()).append(" { font-size: ").append(style.sizePt()).append("pt; font-weight: ")
				.append(style.bold() ? "bold" : "normal").append("; font-style: ").append(style.italic() ? "italic" : "normal")
				.append("; text-align: ").append(align(style.alignment())).append("; text-indent: ")
				.append(HtmlDocumentWriter.points(style.firstLine())).append("pt; margin: ")
				.append(HtmlDocumentWriter.points(style.before())).append("pt 0 ").append(HtmlDocumentWriter.points(style.after()))
				.append("pt; line-height: ").append(String.format(Locale.ROOT, "%.3f", LINE * style.line() / 240)).append(';')
				.append(style.keepNext() ? " break-after: avoid;" : "").append(" }\n");
	}

	private static String align(Alignment alignment) {
		return switch (alignment) {
		case LEFT -> "left";
		case CENTRE -> "center";
		case RIGHT -> "right";
		case JUSTIFIED -> "justify";
		};
	}

	/** Tenths are exact enough: they are what the decree's figures are checked by. */
	private static String mm(int twips) {
		String text = String.format(Locale.ROOT, "%.1f", PageSetup.millimetres(twips));
		return text.replaceFirst("\\.0$", "") + "mm";
	}
}
