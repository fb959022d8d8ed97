// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.List;
import java.util.function.Function;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.parts.Component;
import org.kehoach.documents.conformance.parts.DocumentPart;
import org.kehoach.documents.conformance.parts.OfficialDocument;
import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.text.MeasuredText;
import org.kehoach.documents.text.TimesMetrics;

/** Measures of where components stand: there at all, centred, beside one another. */
final class Places {
	/** Indents of a centred paragraph push it aside; so much does not show. */
	private static final int CENTRE_TOLERANCE = PageSetup.twips(2);
	/** A line of text: components that begin not further apart stand level. */
	static final int LINE = 320;
	/** On pages that can be told exactly: letters of two sizes on one base line differ by less. */
	private static final int PRINTED_LINE = 100;
	/** The letters of a line are as high as that, against their size. */
	private static final double LINE_HEIGHT = TimesMetrics.LINE / (double) TimesMetrics.EM;

	private Places() {
	}

	/** A component that every document needs; deviates if it is not there. */
	static Measure present(Component component) {
		return (document, words) -> document.parts().stream().map(part -> {
			boolean there = !part.lines(component).isEmpty();
			return new Measured(there ? words.place(part.lines(component).getFirst()) : words.get("value.missing"), there, "");
		}).toList();
	}

	static Measure centred(Component component) {
		return centred(document -> document.paragraphs(component));
	}

	static Measure centred(Function<OfficialDocument, List<Paragraph>> paragraphs) {
		return (document, words) -> paragraphs.apply(document).stream().map(paragraph -> {
			ParagraphFormat format = paragraph.format();
			int aside = (ParagraphFormat.orZero(format.left()) - ParagraphFormat.orZero(format.right())
					+ ParagraphFormat.orZero(format.firstLine())) / 2;
			boolean pushed = format.isCentred() && Math.abs(aside) > CENTRE_TOLERANCE;
			String value = pushed ? words.get("value.aside", words.mm(Math.abs(aside))) : words.alignment(format);
			return new Measured(value, format.isCentred() && !pushed, words.place(paragraph));
		}).toList();
	}

	/** Both centred, and in one column of one table. */
	static Measure centredBelow(Component lower, Component upper) {
		return (document, words) -> document.parts().stream().filter(part -> has(part, lower) && has(part, upper)).map(part -> {
			Paragraph below = part.paragraphs(lower).getFirst();
			Paragraph above = part.paragraphs(upper).getFirst();
			boolean column = sameColumn(below.cell(), above.cell());
			boolean centred = below.format().isCentred() && above.format().isCentred();
			return new Measured(column ? words.alignment(below.format().isCentred() ? above.format() : below.format()) : words.get("value.elsewhere"),
					column && centred, words.place(below));
		}).toList();
	}

	static boolean has(DocumentPart part, Component component) {
		return !part.lines(component).isEmpty();
	}

	/** Neither in a table, or in one column of the same. */
	private static boolean sameColumn(Cell one, Cell other) {
		return one == null ? other == null : other != null && one.table().equals(other.table()) && one.column() == other.column();
	}

	/** Both in one row, and as far from its upper edge. */
	static Measure level(Component one, Component other) {
		return (document, words) -> document.parts().stream().filter(part -> has(part, one) && has(part, other)).map(part -> {
			Paragraph first = part.paragraphs(one).getFirst();
			Paragraph second = part.paragraphs(other).getFirst();
			Cell left = first.cell();
			Cell right = second.cell();
			boolean row = first == second
					|| left != null && right != null && left.table().equals(right.table()) && left.row() == right.row();
			int apart = row && left != null ? Math.abs(above(part, first) - above(part, second)) : 0;
			String value = row ? words.get("value.apart", words.pt(apart / 20.0)) : words.get("value.notLevel");
			return new Measured(value, row && apart <= (document.text().printed() ? PRINTED_LINE : LINE), words.place(first));
		}).toList();
	}

	/** What stands above a paragraph in its cell, in twips, as far as it can be told without an office program. */
	private static int above(DocumentPart part, Paragraph paragraph) {
		int sum = ParagraphFormat.orZero(paragraph.format().before());
		for (Paragraph other : part.paragraphs()) {
			if (other == paragraph) {
				break;
			}
			if (paragraph.cell().equals(other.cell())) {
				sum += height(other) + ParagraphFormat.orZero(other.format().before()) + ParagraphFormat.orZero(other.format().after());
			}
		}
		return sum;
	}

	private static int height(Paragraph paragraph) {
		double size = paragraph.visible().stream().mapToDouble(Letters::points).max().orElse(13);
		boolean bold = paragraph.visible().stream().anyMatch(run -> run.format().isBold());
		int room = (int) (paragraph.room() / (size * 20) * TimesMetrics.EM);
		int lines = paragraph.lines().stream().mapToInt(line -> room <= 0 ? 1 : MeasuredText.of(line.text(), bold).lines(room)).sum();
		int line = ParagraphFormat.orZero(paragraph.format().line());
		if (line > 0 && "exact".equals(paragraph.format().lineRule())) {
			return lines * line;
		}
		double factor = line > 0 && !"atLeast".equals(paragraph.format().lineRule()) ? line / (double) ParagraphFormat.SINGLE : 1;
		return (int) (lines * size * 20 * LINE_HEIGHT * factor);
	}
}
