// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.List;
import java.util.function.ToIntFunction;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.word.Section;
import org.kehoach.documents.conformance.word.Table;
import org.kehoach.documents.style.PageSetup;

/** Paper and margins (Phụ lục I, Mục I), measured in every section. */
public final class PageProperties {
	private static final int SHORT = PageSetup.twips(210);
	private static final int LONG = PageSetup.twips(297);
	private static final int PAPER_TOLERANCE = PageSetup.twips(0.5);
	/** Programs round millimetres; the decree's own file is off by 2 twips. */
	private static final int MARGIN_TOLERANCE = PageSetup.twips(0.1);
	/** On a page the letters tell where a margin is, and they do not fill their lines. */
	private static final int PRINTED_TOLERANCE = PageSetup.twips(1);
	/** Office programs let a table stick out by the margins inside its cells, on both sides. */
	private static final int TABLE_TOLERANCE = PageSetup.twips(4);

	private PageProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(new Property("ND30-101", Source.PAGE, "paper", paper()),
				new Property("ND30-102", Source.PAGE, "orientation", orientation()),
				new Property("ND30-103", Source.PAGE, "margin-20-25", margin(Section::top, 20, 25)),
				new Property("ND30-104", Source.PAGE, "margin-20-25", margin(Section::bottom, 20, 25)),
				new Property("ND30-105", Source.PAGE, "margin-30-35", margin(Section::left, 30, 35)),
				new Property("ND30-106", Source.PAGE, "margin-15-20", margin(Section::right, 15, 20)),
				new Property("ND30-107", Source.PAGE, "table-width", tables()));
	}

	private static Measure paper() {
		return (document, words) -> document.text().sections().stream().filter(section -> section.width() > 0 && section.height() > 0)
				.map(section -> {
					int small = Math.min(section.width(), section.height());
					int large = Math.max(section.width(), section.height());
					boolean kept = Math.abs(small - SHORT) <= PAPER_TOLERANCE && Math.abs(large - LONG) <= PAPER_TOLERANCE;
					return new Measured(words.mm(section.width()) + " x " + words.mm(section.height()), kept, words.place(section));
				}).toList();
	}

	/** Landscape pages are for tables. */
	private static Measure orientation() {
		return (document, words) -> document.text().sections().stream().filter(section -> section.width() > 0).map(section -> {
			boolean table = document.text().tables().stream().map(Table::section).anyMatch(section::equals);
			return new Measured(words.get(section.landscape() ? "value.landscape" : "value.portrait"), !section.landscape() || table,
					words.place(section));
		}).toList();
	}

	private static Measure margin(ToIntFunction<Section> side, int from, int to) {
		return (document, words) -> document.text().sections().stream()
				.filter(section -> section.width() > 0 && side.applyAsInt(section) != Section.UNKNOWN).map(section -> {
			int margin = side.applyAsInt(section);
			int tolerance = document.text().printed() ? PRINTED_TOLERANCE : MARGIN_TOLERANCE;
			boolean kept = margin >= PageSetup.twips(from) - tolerance && margin <= PageSetup.twips(to) + tolerance;
			return new Measured(words.mm(margin), kept, words.place(section));
		}).toList();
	}

	private static Measure tables() {
		return (document, words) -> document.text().tables().stream()
				.filter(table -> table.around() == null && table.width() > 0 && table.section() != null && table.section().textWidth() > 0).map(table -> {
					int over = table.width() + Math.max(0, table.indent()) - table.section().textWidth();
					return new Measured(words.mm(table.width()), over <= TABLE_TOLERANCE, words.get("place.table", table.number() + 1));
				}).toList();
	}
}
