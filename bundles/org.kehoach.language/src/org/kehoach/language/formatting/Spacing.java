// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

/** What stands between two tokens of one line. */
final class Spacing {

	private static final String NONE_BEFORE = ",;:).%/";
	private static final String NONE_BEHIND = "(./";
	/** "SCT-VP": a name that is written with hyphens. */
	private static final String SYMBOL_RULE = "UnitSymbol";

	private Spacing() {
	}

	/**
	 * One blank or nothing. Inside a worded value it is as the author has it, since the wording is printed.
	 *
	 * @param white true if the author has white space, or a comment with white space, between the two
	 */
	static String between(Piece left, Piece right, boolean white) {
		if (Structure.isInsideWording(right.leaf())) {
			return white ? " " : "";
		}
		return isClose(left.text(), right.text()) || isHyphened(left, right) ? "" : " ";
	}

	private static boolean isClose(String left, String right) {
		return Structure.isSign(right) && NONE_BEFORE.contains(right) || Structure.isSign(left) && NONE_BEHIND.contains(left);
	}

	private static boolean isHyphened(Piece left, Piece right) {
		return (left.is("-") || right.is("-")) && Structure.rule(right.leaf()).equals(SYMBOL_RULE)
				&& Structure.rule(left.leaf()).equals(SYMBOL_RULE);
	}
}
