// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.folding;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What can be folded: everything between braces, texts of several lines, comments of several lines. */
public final class PlanFoldingRanges implements IFoldingRangeProvider {

	@Override
	public SortedSet<FoldingRange> getFoldingRanges(XtextResource resource, CancelIndicator cancelIndicator) {
		SortedSet<FoldingRange> ranges = new TreeSet<>(Comparator.comparingInt(FoldingRange::getOffset));
		IParseResult parsed = resource.getParseResult();
		if (parsed == null) {
			return ranges;
		}
		Deque<ILeafNode> open = new ArrayDeque<>();
		LineComments lineComments = new LineComments(ranges);
		for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
			lineComments.accept(leaf, ruleName(leaf.getGrammarElement()));
			switch (kind(leaf)) {
			case "{" -> open.push(leaf);
			case "}" -> {
				if (!open.isEmpty()) {
					addRange(ranges, open.pop().getOffset(), leaf.getEndOffset(), null);
				}
			}
			case "TEXT_BLOCK" -> addRange(ranges, leaf.getOffset(), leaf.getEndOffset(), null);
			case "ML_COMMENT" -> addRange(ranges, leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.COMMENT);
			default -> {
				// stays on its line
			}
			}
		}
		lineComments.finish();
		return ranges;
	}

	/** A brace, or the name of the terminal rule. */
	private static String kind(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword ? keyword.getValue() : ruleName(leaf.getGrammarElement());
	}

	private static String ruleName(EObject grammarElement) {
		return switch (grammarElement) {
		case AbstractRule rule -> rule.getName();
		case RuleCall call -> call.getRule().getName();
		case null, default -> "";
		};
	}

	private static void addRange(SortedSet<FoldingRange> ranges, int start, int end, FoldingRangeKind kind) {
		// ranges of one line are dropped by Xtext's service
		ranges.add(new FoldingRange(start, end - start, kind));
	}

	/** Joins line comments of neighbouring lines. */
	private static final class LineComments {
		private static final int NONE = -1;
		private final SortedSet<FoldingRange> ranges;
		private int start = NONE;
		private int end;

		LineComments(SortedSet<FoldingRange> ranges) {
			this.ranges = ranges;
		}

		void accept(ILeafNode leaf, String rule) {
			if (rule.equals("SL_COMMENT")) {
				start = start == NONE ? leaf.getOffset() : start;
				// a line comment's token includes the line break
				end = leaf.getOffset() + leaf.getText().stripTrailing().length();
			} else if (!rule.equals("WS") || leaf.getText().indexOf('\n') >= 0) {
				finish();
			}
		}

		void finish() {
			if (start != NONE) {
				addRange(ranges, start, end, FoldingRangeKind.COMMENT);
			}
			start = NONE;
		}
	}
}
