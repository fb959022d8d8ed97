// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph with the formatting that it is shown with. */
public final class Paragraph {
	private final int number;
	private final StyleSheet.Style style;
	private final ParagraphFormat format;
	private final String label;
	private final List<Line> lines;
	private final List<Integer> strokes;
	private final Cell cell;
	private final Section section;
	private final boolean showsLines;

	Paragraph(int number, StyleSheet.Style style, ParagraphFormat format, String label, List<List<Run>> lines, List<Integer> strokes,
			Cell cell, Section section) {
		this(number, style, format, label, lines, strokes, cell, section, true);
	}

	private Paragraph(int number, StyleSheet.Style style, ParagraphFormat format, String label, List<List<Run>> lines, List<Integer> strokes,
			Cell cell, Section section, boolean showsLines) {
		this.number = number;
		this.style = style;
		this.format = format;
		this.label = label;
		this.lines = lines.stream().map(runs -> new Line(this, List.copyOf(runs))).toList();
		this.strokes = List.copyOf(strokes);
		this.cell = cell;
		this.section = section;
		this.showsLines = showsLines;
	}

	/**
	 * A paragraph as a page shows it.
	 *
	 * @param number
	 *            position in the text
	 * @param format
	 *            as far as it can be seen, never null
	 * @param lines
	 *            runs of the lines, never null
	 * @param strokes
	 *            lengths of the lines drawn below, twips
	 * @param cell
	 *            null outside tables and columns
	 * @param section
	 *            null in headers and footers
	 * @param showsLines
	 *            whether it has lines enough to tell alignment and distance of lines
	 * @return never null
	 */
	public static Paragraph printed(int number, ParagraphFormat format, List<List<Run>> lines, List<Integer> strokes, Cell cell, Section section,
			boolean showsLines) {
		return new Paragraph(number, StyleSheet.NO_STYLE, format, "", lines, strokes, cell, section, showsLines);
	}

	/**
	 * Whether alignment and distance of the lines can be told.
	 *
	 * @return false for a single printed line
	 */
	public boolean showsLines() {
		return showsLines;
	}

	/**
	 * Position in the text, those of tables counted.
	 *
	 * @return from 0
	 */
	public int number() {
		return number;
	}

	/**
	 * Identifier of the style.
	 *
	 * @return empty if the file has none
	 */
	public String styleId() {
		return style.id();
	}

	/**
	 * Name of the style as office programs show it.
	 *
	 * @return empty if the file has none
	 */
	public String styleName() {
		return style.name();
	}

	/**
	 * Alignment, indents and spaces.
	 *
	 * @return never null
	 */
	public ParagraphFormat format() {
		return format;
	}

	/**
	 * The number that the office program writes before the text.
	 *
	 * @return empty if none
	 */
	public String label() {
		return label;
	}

	/**
	 * The text between forced line breaks.
	 *
	 * @return at least one, the last ones may be blank
	 */
	public List<Line> lines() {
		return lines;
	}

	/**
	 * Lengths of the lines that are drawn at this paragraph (not borders).
	 *
	 * @return twips each
	 */
	public List<Integer> strokes() {
		return strokes;
	}

	/**
	 * Where it stands in a table.
	 *
	 * @return null outside tables
	 */
	public Cell cell() {
		return cell;
	}

	/**
	 * The section, which has paper and margins.
	 *
	 * @return null in headers and footers
	 */
	public Section section() {
		return section;
	}

	/**
	 * The text with its number, lines divided by line feeds.
	 *
	 * @return without blanks at its ends, never null
	 */
	public String text() {
		String own = lines.stream().map(Line::text).collect(Collectors.joining("\n")).strip();
		return label.isEmpty() ? own : label + " " + own;
	}

	/**
	 * Whether there is nothing to read.
	 *
	 * @return true without letters
	 */
	public boolean isBlank() {
		return lines.stream().allMatch(Line::isBlank);
	}

	/**
	 * All runs with letters.
	 *
	 * @return from left to right
	 */
	public List<Run> visible() {
		return lines.stream().flatMap(line -> line.visible().stream()).toList();
	}

	/**
	 * Width for text.
	 *
	 * @return twips between the margins, or inside the cell, less the indents; 0 if unknown
	 */
	public int room() {
		int all = cell != null ? cell.width() : section == null ? 0 : section.textWidth();
		return Math.max(0, all - ParagraphFormat.orZero(format.left()) - ParagraphFormat.orZero(format.right()));
	}
}
