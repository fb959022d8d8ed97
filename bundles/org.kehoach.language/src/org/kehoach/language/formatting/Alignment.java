// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lets the values of fields that stand directly below each other begin in the same column, as in the head of an official
 * document. A blank line, a comment of its own, or a clause of several lines ends a group.
 */
final class Alignment {

	/** Beyond this, the short keywords would stand too far from their values. */
	private static final int WIDEST_DIFFERENCE = 12;

	/**
	 * A field of one line.
	 *
	 * @param value the piece that its value begins with
	 * @param width columns of what stands in front of it
	 */
	private record Field(int value, int width) {
	}

	private final List<Piece> pieces;
	private final BitSet clauses;
	private final String[] gaps;
	private final String[] texts;

	/**
	 * @param clauses the pieces that begin a clause, or end a block
	 * @param gaps in front of the pieces, line ends as \\n; those of values are changed
	 */
	Alignment(List<Piece> pieces, BitSet clauses, String[] gaps, String[] texts) {
		this.pieces = pieces;
		this.clauses = clauses;
		this.gaps = gaps;
		this.texts = texts;
	}

	void align() {
		List<Field> group = new ArrayList<>();
		for (int start = clauses.nextSetBit(0); start >= 0; start = clauses.nextSetBit(start + 1)) {
			Field field = field(start);
			if (field == null || !gaps[start].startsWith("\n") || gaps[start].startsWith("\n\n") || followsComment(start)) {
				align(group);
			}
			if (field != null) {
				group.add(field);
			}
		}
		align(group);
	}

	private boolean followsComment(int start) {
		return start > 0 && pieces.get(start - 1).isComment() && (gaps[start - 1].contains("\n") || texts[start - 1].contains("\n"));
	}

	/** Null if the clause is no field of one line. */
	private Field field(int start) {
		if (!Structure.isField(pieces.get(start).leaf())) {
			return null;
		}
		int next = clauses.nextSetBit(start + 1);
		int end = next < 0 ? pieces.size() : next;
		// comments above the next clause are not part of this one
		while (end > start + 1 && pieces.get(end - 1).isComment() && gaps[end - 1].contains("\n")) {
			end--;
		}
		for (int i = start; i < end; i++) {
			if (texts[i].indexOf('\n') >= 0 || i > start && gaps[i].indexOf('\n') >= 0) {
				return null;
			}
		}
		int value = start + 1;
		int width = Columns.of(texts[start]);
		while (value < end && Structure.belongsToField(pieces.get(start).leaf(), pieces.get(value).leaf())) {
			width += Columns.of(gaps[value]) + Columns.of(texts[value]);
			value++;
		}
		return value < end && !pieces.get(value).isComment() && !gaps[value].isEmpty() ? new Field(value, width) : null;
	}

	private void align(List<Field> group) {
		int widest = group.stream().mapToInt(Field::width).max().orElse(0);
		int narrowest = group.stream().mapToInt(Field::width).min().orElse(0);
		if (group.size() > 1 && widest - narrowest <= WIDEST_DIFFERENCE) {
			group.forEach(field -> gaps[field.value] = " ".repeat(widest - field.width + 1));
		}
		group.clear();
	}
}
