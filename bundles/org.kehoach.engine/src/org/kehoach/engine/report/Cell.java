// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

/**
 * A cell of a report.
 *
 * @param text may have several lines; never null
 * @param tone how it looks; what it means is in the text too
 */
public record Cell(String text, Tone tone) {

	/** How a cell looks. */
	public enum Tone {
		PLAIN,
		/** Aligned to the right. */
		NUMBER,
		/** A name of the plan language. */
		NAME, GOOD, FAIR, QUIET, BAD
	}

	public Cell {
		text = text == null ? "" : text;
	}

	/** @param text may be null */
	public static Cell of(String text) {
		return new Cell(text, Tone.PLAIN);
	}

	/** @param name may be null */
	public static Cell name(String name) {
		return new Cell(name, Tone.NAME);
	}

	public static Cell of(int number) {
		return new Cell(Integer.toString(number), Tone.NUMBER);
	}
}
