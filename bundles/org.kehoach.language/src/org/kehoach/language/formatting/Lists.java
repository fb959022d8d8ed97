// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.model.Product;
import org.kehoach.model.Recipient;

/**
 * Finds the elements of lists that start a line: every product and recipient of a list that does not fit, or that the
 * author has begun on a new line; and among mere names the first that does not fit any more.
 */
final class Lists {

	/** Letters from the keyword on, without the indent: a list looks the same wherever it stands. */
	private static final int WIDTH = 120;

	private final List<Piece> pieces;
	private final Map<Integer, Integer> indexByOffset = new HashMap<>();
	private final Set<Integer> breaks = new HashSet<>();
	private final Set<Integer> deeper = new HashSet<>();

	Lists(List<Piece> pieces) {
		this.pieces = pieces;
		Set<INode> seen = new HashSet<>();
		for (int i = 0; i < pieces.size(); i++) {
			if (!pieces.get(i).isComment()) {
				indexByOffset.put(pieces.get(i).offset(), i);
			}
		}
		for (Piece piece : pieces) {
			if (piece.is(",") && !Structure.isInsideWording(piece.leaf()) && seen.add(piece.leaf().getParent())) {
				find(piece.leaf().getParent());
			}
		}
	}

	/** True if this piece, an element of a list, starts a line. */
	boolean startsLine(int piece) {
		return breaks.contains(piece);
	}

	/** True if its line needs one more step of indent, to be told from the block below. */
	boolean isInHeader(int piece) {
		return deeper.contains(piece);
	}

	private void find(ICompositeNode parent) {
		List<INode> run = new ArrayList<>();
		INode comma = null;
		INode last = null;
		for (INode child : parent.getChildren()) {
			if (child instanceof ILeafNode leaf && leaf.isHidden()) {
				continue;
			}
			if (child instanceof ILeafNode leaf && leaf.getText().equals(",")) {
				if (run.isEmpty() && last != null) {
					run.add(last);
				}
				comma = child;
			} else {
				if (comma != null) {
					run.add(child);
				} else if (!run.isEmpty()) {
					decide(run);
					run.clear();
				}
				comma = null;
				last = child;
			}
		}
		if (!run.isEmpty()) {
			decide(run);
		}
	}

	private void decide(List<INode> elements) {
		List<Integer> starts = elements.stream().map(element -> indexByOffset.get(element.getOffset())).toList();
		int keyword = tokenBefore(starts.get(0));
		int end = starts.get(starts.size() - 1);
		INode last = elements.get(elements.size() - 1);
		while (end + 1 < pieces.size() && pieces.get(end + 1).offset() < last.getEndOffset()) {
			end++;
		}
		EObject first = NodeModelUtils.findActualSemanticObjectFor(elements.get(0));
		if (first instanceof Product || first instanceof Recipient) {
			if (pieces.get(starts.get(0)).startsLine() || length(keyword, end) > WIDTH || hasTextBlock(keyword, end)) {
				breaks.addAll(starts);
			}
		} else {
			fill(starts, keyword, end);
		}
		if (Structure.isInHeader(pieces.get(tokenBefore(starts.get(1))).leaf())) {
			deeper.addAll(starts);
		}
	}

	private void fill(List<Integer> starts, int keyword, int end) {
		int lineStart = keyword;
		for (int i = 1; i < starts.size(); i++) {
			int last = i + 1 < starts.size() ? tokenBefore(starts.get(i + 1)) : end;
			if (length(lineStart, last) > WIDTH) {
				breaks.add(starts.get(i));
				lineStart = starts.get(i);
			}
		}
	}

	private int tokenBefore(int index) {
		int i = index - 1;
		while (i > 0 && pieces.get(i).isComment()) {
			i--;
		}
		return Math.max(i, 0);
	}

	private boolean hasTextBlock(int from, int to) {
		return pieces.subList(from, to + 1).stream().anyMatch(Piece::isTextBlock);
	}

	/** Accents that stand apart from their letter take no room. */
	private static int letters(String text) {
		return (int) text.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
	}

	/** On one line, without comments. */
	private int length(int from, int to) {
		int length = 0;
		Piece before = null;
		for (Piece piece : pieces.subList(from, to + 1)) {
			if (!piece.isComment()) {
				boolean keyword = KeywordNodes.spelling(piece.leaf()) != null;
				length += letters(keyword ? Texts.keyword(piece.text()) : piece.text()) + (before == null ? 0 : Spacing.between(before, piece, true).length());
				before = piece;
			}
		}
		return length;
	}
}
