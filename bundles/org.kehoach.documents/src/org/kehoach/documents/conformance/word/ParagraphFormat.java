// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import org.w3c.dom.Element;

/**
 * Formatting of a paragraph; lengths in twips. Null is what a style leaves to those
 * below it.
 *
 * @param alignment
 *            as in the file: {@code left, start, center, right, end, both}
 * @param left
 *            indent of all lines from the left
 * @param right
 *            indent of all lines from the right
 * @param firstLine
 *            indent of the first line against the others; negative: it hangs out
 * @param before
 *            space above
 * @param after
 *            space below
 * @param line
 *            distance of lines: 240 is single if the rule is {@code auto}, twips else
 * @param lineRule
 *            {@code auto, exact, atLeast}
 * @param contextual
 *            whether there is no space between paragraphs of one style
 * @param lineAbove
 *            whether a border is drawn above
 * @param lineBelow
 *            whether a border is drawn below
 * @param frameAlignment
 *            alignment of the frame that the paragraph stands in; null if in none
 * @param numbering
 *            identifier of its list; 0: in none
 * @param level
 *            level in its list, from 0
 */
public record ParagraphFormat(String alignment, Integer left, Integer right, Integer firstLine, Integer before, Integer after,
		Integer line, String lineRule, Boolean contextual, Boolean lineAbove, Boolean lineBelow, String frameAlignment,
		Integer numbering, Integer level) {

	static final ParagraphFormat NOTHING = new ParagraphFormat(null, null, null, null, null, null, null, null, null, null, null, null,
			null, null);
	/** One line, the unit of {@code line} with the rule {@code auto}. */
	public static final int SINGLE = 240;

	/**
	 * The formatting that a page shows.
	 *
	 * @param alignment
	 *            as in a file: {@code left, center, right, both}
	 * @param left
	 *            where lines begin, twips from the margin
	 * @param firstLine
	 *            where the first line begins, twips from the others
	 * @param before
	 *            space above, twips
	 * @param line
	 *            distance of the lines, 240 for single; null if it does not show
	 * @return never null
	 */
	public static ParagraphFormat printed(String alignment, int left, int firstLine, int before, Integer line) {
		return new ParagraphFormat(alignment, left, alignment.equals("center") ? left : 0, firstLine, before, 0, line, "auto", false, false, false,
				null, null, null);
	}

	/** @param properties the element pPr; null: nothing */
	static ParagraphFormat read(Element properties) {
		if (properties == null) {
			return NOTHING;
		}
		Element indent = Xml.child(properties, "ind");
		Element spacing = Xml.child(properties, "spacing");
		Element borders = Xml.child(properties, "pBdr");
		Element list = Xml.child(properties, "numPr");
		Integer hanging = Lengths.twips(Xml.attribute(indent, "hanging"));
		Integer first = hanging == null ? Lengths.twips(Xml.attribute(indent, "firstLine")) : Integer.valueOf(-hanging);
		return new ParagraphFormat(Xml.value(properties, "jc"),
				Lengths.twips(RunFormat.or(Xml.attribute(indent, "left"), Xml.attribute(indent, "start"))),
				Lengths.twips(RunFormat.or(Xml.attribute(indent, "right"), Xml.attribute(indent, "end"))), first,
				Lengths.twips(Xml.attribute(spacing, "before")), Lengths.twips(Xml.attribute(spacing, "after")),
				Lengths.twips(Xml.attribute(spacing, "line")), Xml.attribute(spacing, "lineRule"),
				Xml.toggle(properties, "contextualSpacing"), drawn(borders, "top"), drawn(borders, "bottom"),
				Xml.attribute(Xml.child(properties, "framePr"), "xAlign"), Xml.number(Xml.value(list, "numId")),
				Xml.number(Xml.value(list, "ilvl")));
	}

	private static Boolean drawn(Element borders, String side) {
		String kind = Xml.value(borders, side);
		return kind == null ? null : Boolean.valueOf(!kind.equals("none") && !kind.equals("nil"));
	}

	/** This, and what it leaves open from below. */
	ParagraphFormat over(ParagraphFormat below) {
		return new ParagraphFormat(RunFormat.or(alignment, below.alignment), RunFormat.or(left, below.left),
				RunFormat.or(right, below.right), RunFormat.or(firstLine, below.firstLine), RunFormat.or(before, below.before),
				RunFormat.or(after, below.after), RunFormat.or(line, below.line), RunFormat.or(lineRule, below.lineRule),
				RunFormat.or(contextual, below.contextual), RunFormat.or(lineAbove, below.lineAbove),
				RunFormat.or(lineBelow, below.lineBelow), RunFormat.or(frameAlignment, below.frameAlignment),
				RunFormat.or(numbering, below.numbering), RunFormat.or(level, below.level));
	}

	/**
	 * Whether every line is centred.
	 *
	 * @return true if the paragraph, or its frame, is centred
	 */
	public boolean isCentred() {
		return "center".equals(alignment) || "center".equals(frameAlignment);
	}

	/**
	 * Whether the lines reach from margin to margin.
	 *
	 * @return true if justified
	 */
	public boolean isJustified() {
		return "both".equals(alignment) || "distribute".equals(alignment);
	}

	/**
	 * Whether the lines begin at the left.
	 *
	 * @return true for left-aligned and for justified text
	 */
	public boolean beginsLeft() {
		return !isCentred() && !"right".equals(alignment) && !"end".equals(alignment);
	}

	/**
	 * A length that may be left open.
	 *
	 * @param length
	 *            twips or null
	 * @return 0 for null
	 */
	public static int orZero(Integer length) {
		return length == null ? 0 : length.intValue();
	}
}
