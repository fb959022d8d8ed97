// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.language.settings.FormatStyle;

/** Computes the changes that lay out one file. Used once. */
final class Layout {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String source;
	private final String lineEnd;
	private final List<Piece> pieces;
	private final Lists lists;
	private final BlankLines blankLines = new BlankLines();
	private final FormatStyle style;
	/** By piece: the white space in front of it, and its text, line ends as \n. */
	private final String[] gaps;
	private final String[] texts;
	private final BitSet clauses = new BitSet();
	private int depth;
	/** Indent of the clause that is being written. */
	private int clauseIndent;
	/** Indent of the line that is being written. */
	private int lineIndent;
	private boolean brokenHeader;

	Layout(INode root, String source, FormatStyle style) {
		this.source = source;
		this.style = style;
		this.lineEnd = lineEndOf(source);
		this.pieces = Piece.of(root, source);
		this.lists = new Lists(pieces);
		this.gaps = new String[pieces.size()];
		this.texts = new String[pieces.size()];
	}

	/** The first line end of a file is that of the whole file. */
	private static String lineEndOf(String source) {
		int end = source.indexOf('\n');
		return end > 0 && source.charAt(end - 1) == '\r' ? "\r\n" : "\n";
	}

	/** Sorted; a file without any token or comment stays as it is. */
	List<Edit> edits() {
		int next = 0;
		while (next < pieces.size()) {
			int token = next;
			while (token < pieces.size() && pieces.get(token).isComment()) {
				token++;
			}
			layOut(next, token);
			next = token + 1;
		}
		if (style.aligned()) {
			new Alignment(pieces, clauses, gaps, texts).align();
		}
		return changes();
	}

	private List<Edit> changes() {
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			replace(piece.offset() - piece.gap().length(), piece.offset(), gaps[i], edits);
			replace(piece.offset(), piece.end(), texts[i], edits);
		}
		if (!pieces.isEmpty()) {
			int end = pieces.get(pieces.size() - 1).end();
			replace(end, source.length(), "\n", edits);
		}
		return edits;
	}

	/** @param first of the comments in front of the token, or the token; @param index the token, or the number of pieces */
	private void layOut(int first, int index) {
		Piece token = index < pieces.size() ? pieces.get(index) : null;
		boolean closes = token != null && token.is("}");
		Place place = token == null || closes ? Place.CLAUSE : place(index);
		int indent = indentOf(place, index);
		boolean startsLine = place != Place.INLINE || lists.startsLine(index);
		boolean blank = blankInFront(first, index, place, closes);
		for (int i = first; i < index; i++) {
			Piece comment = pieces.get(i);
			if (i > 0 && !comment.startsLine()) {
				write(i, isGlued(i, index) ? "" : " ");
			} else {
				write(i, newLine(i, blank, indent));
				blank = false;
				lineIndent = indent;
			}
			// further comments keep the blank lines between them
			blank = blank || i + 1 < index && pieces.get(i + 1).hasBlankLineBefore();
		}
		if (token == null) {
			return;
		}
		if (closes) {
			depth--;
			blankLines.close();
			indent = depth;
			blank = false;
		} else if (first < index && startsLine) {
			blank = blank || place == Place.CLAUSE && startsLine(index - 1) && token.hasBlankLineBefore();
		}
		write(index, gap(first, index, startsLine, blank, indent));
		clauses.set(index, place == Place.CLAUSE);
		if (place != Place.INLINE) {
			clauseIndent = indent;
			brokenHeader = place == Place.ATTRIBUTE;
		}
		if (token.is("{")) {
			depth++;
			blankLines.open(token.leaf(), brokenHeader);
		}
	}

	private boolean startsLine(int piece) {
		return piece == 0 || pieces.get(piece).startsLine();
	}

	private Place place(int index) {
		boolean continued = index > 1 && Structure.continuesUnit(pieces.get(index).leaf(), pieces.get(index - 2).leaf());
		return continued ? Place.INLINE : Structure.place(pieces.get(index).leaf());
	}

	private int indentOf(Place place, int index) {
		return switch (place) {
		case CLAUSE -> depth;
		case ATTRIBUTE -> depth + 1;
		case INLINE -> clauseIndent + (lists.isInHeader(index) ? 2 : 1);
		};
	}

	/** Whether a blank line stands in front of the token and of the comments above it. */
	private boolean blankInFront(int first, int index, Place place, boolean closes) {
		int start = first;
		while (start < index && start > 0 && !pieces.get(start).startsLine()) {
			start++;
		}
		boolean authors = start < pieces.size() && pieces.get(start).hasBlankLineBefore();
		if (index == pieces.size()) {
			return authors && start < index;
		}
		if (closes) {
			return authors && start < index && !blankLines.isFirst();
		}
		return place == Place.CLAUSE && blankLines.before(pieces.get(index).leaf(), authors);
	}

	private String gap(int first, int index, boolean startsLine, boolean blank, int indent) {
		Piece token = pieces.get(index);
		Piece before = index == 0 ? null : pieces.get(index - 1);
		boolean behindComment = first < index;
		if (behindComment && before.isLineComment() && !startsLine && isGlued(index, index)) {
			return "\n";
		}
		boolean leadIn = behindComment && !before.isLineComment() && !token.startsLine() && startsLine(index - 1);
		boolean ownLine = behindComment && (before.isLineComment() || token.startsLine() && startsLine(index - 1));
		if (index == 0 || ownLine || startsLine && !leadIn) {
			lineIndent = indent;
			return newLine(index, blank, indent);
		}
		if (behindComment) {
			return isGlued(index, index) ? "" : " ";
		}
		return Spacing.between(before, token, !token.gap().isEmpty());
	}

	/** True if the token stands inside a worded value and no white space parts it from the token before it. */
	private boolean isGlued(int piece, int token) {
		if (token == pieces.size() || !Structure.isInsideWording(pieces.get(token).leaf())) {
			return false;
		}
		for (int i = token; i > 0; i--) {
			if (isParted(i)) {
				return false;
			}
			if (!pieces.get(i - 1).isComment()) {
				break;
			}
		}
		return true;
	}

	/** The line end behind a comment of one line belongs to the comment and parts nothing. */
	private boolean isParted(int piece) {
		String gap = pieces.get(piece).gap();
		return !(pieces.get(piece - 1).isLineComment() ? gap.replaceFirst("^\r?\n", "") : gap).isEmpty();
	}

	private String newLine(int index, boolean blank, int indent) {
		if (index == 0) {
			return source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
		}
		return (blank ? "\n\n" : "\n") + "\t".repeat(indent);
	}

	private void write(int index, String gap) {
		Piece piece = pieces.get(index);
		String text = piece.text();
		if (piece.isComment()) {
			text = Texts.comment(text, "\t".repeat(lineIndentOf(gap)));
		} else if (piece.isTextBlock()) {
			text = Texts.block(text, "\t".repeat(lineIndentOf(gap) + 1), style.width());
		} else if (KeywordNodes.spelling(piece.leaf()) != null) {
			text = Texts.keyword(text);
		}
		gaps[index] = gap;
		texts[index] = text;
	}

	private int lineIndentOf(String gap) {
		int line = gap.lastIndexOf('\n');
		return line < 0 ? lineIndent : gap.length() - line - 1;
	}

	/** @param text with \n at the ends of lines */
	private void replace(int from, int to, String text, List<Edit> edits) {
		String written = text.replace("\n", lineEnd);
		if (!source.regionMatches(from, written, 0, to - from) || written.length() != to - from) {
			edits.add(new Edit(from, to - from, written));
		}
	}
}
