// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.model.Activity;
import org.kehoach.model.Area;
import org.kehoach.model.Decision;
import org.kehoach.model.Goal;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.Unit;

/**
 * Where blank lines stand: around everything that takes more than a line of its own, but not at the start of a task, an
 * indicator or an appendix, and never in front of a closing brace. Elsewhere a blank line of the author's stays.
 */
final class BlankLines {

	private static final String PART = "trong số đó";

	/** What is open, and what stood before in it. */
	private static final class Level {
		private final EObject owner;
		private final boolean brokenHeader;
		private boolean first = true;
		private boolean afterLarge;

		Level(EObject owner, boolean brokenHeader) {
			this.owner = owner;
			this.brokenHeader = brokenHeader;
		}
	}

	private final Deque<Level> levels = new ArrayDeque<>();

	BlankLines() {
		levels.push(new Level(null, false));
	}

	void open(ILeafNode brace, boolean brokenHeader) {
		levels.push(new Level(NodeModelUtils.findActualSemanticObjectFor(brace), brokenHeader));
	}

	void close() {
		levels.pop();
	}

	boolean isFirst() {
		return levels.peek().first;
	}

	/**
	 * Whether a blank line stands in front of this clause, or of the comments above it. To be asked once for each clause.
	 *
	 * @param authors whether the author has one there
	 */
	boolean before(ILeafNode clause, boolean authors) {
		Level level = levels.peek();
		boolean large = isLarge(clause);
		boolean blank = level.first ? atStart(level, large, authors) : large || level.afterLarge || authors;
		level.first = false;
		level.afterLarge = large;
		return blank;
	}

	private static boolean atStart(Level level, boolean large, boolean authors) {
		return switch (level.owner) {
		case null -> false;
		case Plan plan -> authors;
		case Decision decision -> authors;
		case Registry registry -> authors;
		case Unit unit -> authors || level.brokenHeader;
		case Area area -> authors || large;
		case Goal goal -> large;
		default -> false;
		};
	}

	private static boolean isLarge(ILeafNode clause) {
		EObject started = Structure.startedBy(clause);
		if (started instanceof Item || started instanceof Area || PART.equals(KeywordNodes.spelling(clause))) {
			return true;
		}
		ICompositeNode node = started == null || started instanceof Activity ? null : NodeModelUtils.findActualNodeFor(started);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				if (!leaf.isHidden() && (leaf.getText().equals("{") || leaf.getText().startsWith("\"\"\"")
						|| leaf != clause && Structure.place(leaf) == Place.ATTRIBUTE)) {
					return true;
				}
			}
		}
		return false;
	}
}
