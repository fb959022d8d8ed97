// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import java.util.Optional;

/**
 * How a folder wants its plan files laid out.
 *
 * @param width columns that lines of prose may take, a tab counts four; 0 leaves prose in the lines that its author made
 * @param aligned whether the values of clauses that stand below each other begin in the same column
 */
public record FormatStyle(int width, boolean aligned) {

	/** For folders that say nothing. */
	public static final FormatStyle DEFAULT = new FormatStyle(100, true);

	static final String WIDTH = "format.width";
	static final String ALIGN = "format.align";

	/** The fewest columns that can be asked for. */
	public static final int NARROWEST = 40;
	/** The most columns that can be asked for. */
	public static final int WIDEST = 1000;

	/**
	 * This style with one setting changed.
	 *
	 * @return empty if there is no such setting or value
	 */
	Optional<FormatStyle> with(String key, String value) {
		return switch (key) {
		case WIDTH -> width(value).map(columns -> new FormatStyle(columns, aligned));
		case ALIGN -> switch (value) {
		case "on" -> Optional.of(new FormatStyle(width, true));
		case "off" -> Optional.of(new FormatStyle(width, false));
		default -> Optional.empty();
		};
		default -> Optional.empty();
		};
	}

	private static Optional<Integer> width(String value) {
		if (value.equals("off")) {
			return Optional.of(0);
		}
		boolean number = value.matches("\\d{1,4}");
		int columns = number ? Integer.parseInt(value) : 0;
		return columns >= NARROWEST && columns <= WIDEST ? Optional.of(columns) : Optional.empty();
	}
}
