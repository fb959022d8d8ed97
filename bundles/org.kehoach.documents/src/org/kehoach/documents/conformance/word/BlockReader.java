// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads paragraphs and tables of the text, of a header or of a footer, in their order. */
final class BlockReader {
	/** Margin inside a cell at each side, as Word has it if the file does not say. */
	private static final int CELL_MARGIN = 108;
	/** Widths in percent are counted in fiftieths. */
	private static final int FIFTIETHS = 5000;

	private final StyleSheet styles;
	private final Theme theme;
	private final Numbering numbering;
	private final Supplier<Section> section;
	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final List<Table> tables = new ArrayList<>();
	private final Runnable sectionEnd;
	/** The style of the table around what is read. */
	private StyleSheet.Style tableStyle = StyleSheet.NO_STYLE;

	/**
	 * @param section
	 *            the section at hand; gives null in headers and footers
	 * @param sectionEnd
	 *            called behind the last paragraph of a section
	 */
	BlockReader(StyleSheet styles, Theme theme, Numbering numbering, Supplier<Section> section, Runnable sectionEnd) {
		this.styles = styles;
		this.theme = theme;
		this.numbering = numbering;
		this.section = section;
		this.sectionEnd = sectionEnd;
	}

	List<Paragraph> paragraphs() {
		return paragraphs;
	}

	List<Table> tables() {
		return tables;
	}

	void read(Element container) {
		read(container, null);
	}

	private void read(Element container, Cell cell) {
		for (Element child : Xml.children(container)) {
			if (!Xml.isWord(child)) {
				continue;
			}
			switch (child.getLocalName()) {
			case "p" -> paragraph(child, cell);
			case "tbl" -> table(child, cell);
			case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> read(child, cell);
			default -> {
				// Bookmarks and properties.
			}
			}
		}
	}

	/** Text boxes of headers hold page numbers in some templates. */
	void readTextBoxes(Element root) {
		NodeList boxes = root.getElementsByTagNameNS("*", "txbxContent");
		for (int i = 0; i < boxes.getLength(); i++) {
			read((Element) boxes.item(i));
		}
	}

	private void paragraph(Element element, Cell cell) {
		Element properties = Xml.child(element, "pPr");
		StyleSheet.Style style = styles.paragraphStyle(Xml.value(properties, "pStyle"));
		ParagraphFormat direct = ParagraphFormat.read(properties);
		ParagraphFormat fromStyles = style.paragraph().over(cell == null ? ParagraphFormat.NOTHING : tableStyle.paragraph());
		Integer list = RunFormat.or(direct.numbering(), style.paragraph().numbering());
		String label = "";
		if (list != null && list != 0) {
			int level = level(direct, style, list);
			label = numbering.next(list, level);
			ParagraphFormat indents = numbering.format(list, level);
			fromStyles = direct.numbering() == null ? fromStyles.over(indents) : indents.over(fromStyles);
		}
		ParagraphFormat format = direct.over(fromStyles).over(styles.paragraphDefaults());
		RunFormat around = cell == null ? style.run() : style.run().toggledOver(tableStyle.run());
		RunReader runs = new RunReader(styles, theme, around);
		runs.read(element);
		paragraphs.add(new Paragraph(paragraphs.size(), style, format, label, runs.lines(), runs.strokes(), cell, section.get()));
		if (Xml.child(properties, "sectPr") != null) {
			sectionEnd.run();
		}
	}

	private int level(ParagraphFormat direct, StyleSheet.Style style, Integer list) {
		if (direct.level() != null) {
			return direct.level();
		}
		return style.paragraph().level() != null ? style.paragraph().level() : numbering.levelOf(list, style.id());
	}

	private void table(Element element, Cell around) {
		Element properties = Xml.child(element, "tblPr");
		StyleSheet.Style outer = tableStyle;
		tableStyle = styles.style(Xml.value(properties, "tblStyle"));
		List<Integer> grid = new ArrayList<>();
		for (Element column : Xml.children(Xml.child(element, "tblGrid") == null ? element : Xml.child(element, "tblGrid"), "gridCol")) {
			grid.add(ParagraphFormat.orZero(Lengths.twips(Xml.attribute(column, "w"))));
		}
		List<Element> rows = rows(element, new ArrayList<>());
		boolean centred = "center".equals(Xml.value(properties, "jc"));
		int indent = centred ? 0 : ParagraphFormat.orZero(Lengths.twips(Xml.attribute(Xml.child(properties, "tblInd"), "w")));
		Table table = new Table(tables.size(), rows.size(), width(properties, grid), indent, around, section.get());
		tables.add(table);
		Element margins = Xml.child(properties, "tblCellMar");
		int used = margin(margins, "left", "start") + margin(margins, "right", "end");
		for (int row = 0; row < rows.size(); row++) {
			row(rows.get(row), table, row, grid, used);
		}
		tableStyle = outer;
	}

	private int width(Element properties, List<Integer> grid) {
		int sum = grid.stream().mapToInt(Integer::intValue).sum();
		Element wanted = Xml.child(properties, "tblW");
		Integer number = Lengths.twips(Xml.attribute(wanted, "w"));
		if (sum > 0 || number == null) {
			return sum;
		}
		boolean percent = "pct".equals(Xml.attribute(wanted, "type"));
		return percent && section.get() != null ? (int) ((long) section.get().textWidth() * number / FIFTIETHS) : number;
	}

	private static int margin(Element margins, String side, String otherName) {
		Element element = Xml.child(margins, side) == null ? Xml.child(margins, otherName) : Xml.child(margins, side);
		Integer width = Lengths.twips(Xml.attribute(element, "w"));
		return width == null ? CELL_MARGIN : width;
	}

	/** Rows stand in content controls too. */
	private static List<Element> rows(Element container, List<Element> found) {
		for (Element child : Xml.children(container)) {
			if (Xml.is(child, "tr")) {
				found.add(child);
			} else if (Xml.is(child, "sdt") || Xml.is(child, "sdtContent") || Xml.is(child, "ins") || Xml.is(child, "customXml")) {
				rows(child, found);
			}
		}
		return found;
	}

	private void row(Element row, Table table, int number, List<Integer> grid, int margins) {
		Integer skipped = Xml.number(Xml.value(Xml.child(row, "trPr"), "gridBefore"));
		int column = ParagraphFormat.orZero(skipped);
		for (Element cell : cells(row, new ArrayList<>())) {
			Element properties = Xml.child(cell, "tcPr");
			Integer span = Xml.number(Xml.value(properties, "gridSpan"));
			int columns = span == null || span < 1 ? 1 : span;
			int width = 0;
			for (int i = column; i < Math.min(grid.size(), column + columns); i++) {
				width += grid.get(i);
			}
			Element wanted = Xml.child(properties, "tcW");
			Integer own = "dxa".equals(Xml.attribute(wanted, "type")) ? Lengths.twips(Xml.attribute(wanted, "w")) : null;
			int all = own != null && own > 0 ? own : width;
			read(cell, new Cell(table, number, column, Math.max(0, all - margins)));
			column += columns;
		}
	}

	private static List<Element> cells(Element container, List<Element> found) {
		for (Element child : Xml.children(container)) {
			if (Xml.is(child, "tc")) {
				found.add(child);
			} else if (Xml.is(child, "sdt") || Xml.is(child, "sdtContent") || Xml.is(child, "ins") || Xml.is(child, "customXml")) {
				cells(child, found);
			}
		}
		return found;
	}
}
