// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.model.Funding;
import org.kehoach.model.Goal;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Timing;

/**
 * Reads from the grammar where a token belongs: what may come again and again in a rule starts a line of its own. So a new
 * clause of the grammar is laid out without a change here.
 */
final class Structure {

	/** Their attributes are short and belong to the sentence of the title. */
	private static final Set<String> ONE_LINE_HEADERS = Set.of("Indicator", "Task");
	/** Every optional part on a line of its own. */
	private static final Set<String> SPREAD = Set.of("ReportingDuty", "PerformanceIndex");
	private static final String UNIT = "đơn vị tính";
	private static final String POPULATION = "trên";
	/** Whose clauses are a keyword and a value each. */
	private static final Set<String> BLOCKS_OF_FIELDS = Set.of("Plan", "Decision", "Area", "Task", "Activity");
	private static final String COLUMN = "Column";
	private static final String COLUMN_ROLE = "ColumnRole";
	private static final String FILE = "PlanFile";
	private static final String DOCUMENT = "RegisteredDocument";

	private Structure() {
	}

	static Place place(ILeafNode leaf) {
		if (isSign(leaf.getText())) {
			return Place.INLINE;
		}
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (elementOf(node) instanceof AbstractElement element) {
				AbstractElement branch = branch(element);
				if (branch != null) {
					Place place = place(branch);
					return place == Place.ATTRIBUTE && isGoalWithParts(leaf) ? Place.INLINE : place;
				}
				if (!isFirstInRule(element)) {
					return Place.INLINE;
				}
			}
		}
		return Place.INLINE;
	}

	/** What the node was made by. Where a rule starts with an action, the tree names that and not the call of the rule. */
	private static EObject elementOf(INode node) {
		if (node.getGrammarElement() instanceof Action action && action.getFeature() == null && node.getParent() != null
				&& node.getParent().getGrammarElement() instanceof RuleCall outer) {
			AbstractRule called = GrammarUtil.containingRule(action);
			return GrammarUtil.containedRuleCalls(outer.getRule()).stream().filter(call -> call.getRule() == called).findFirst()
					.map(EObject.class::cast).orElse(action);
		}
		return node.getGrammarElement();
	}

	/** "mục tiêu G "…" đến năm 2027 {": a block follows, which would not be told from attributes below the title. */
	private static boolean isGoalWithParts(ILeafNode leaf) {
		INode node = leaf;
		while (node != null && !(node.hasDirectSemanticElement() && node.getSemanticElement() instanceof Goal)) {
			node = node.getParent();
		}
		if (node instanceof ICompositeNode goal) {
			for (INode child : goal.getChildren()) {
				if (child instanceof ILeafNode sign && sign.getText().equals("{")) {
					return true;
				}
			}
		}
		return false;
	}

	private static Place place(AbstractElement branch) {
		String rule = GrammarUtil.containingRule(branch).getName();
		if (rule.equals(FILE) || isBehindBrace(branch)) {
			return Place.CLAUSE;
		}
		return ONE_LINE_HEADERS.contains(rule) ? Place.INLINE : Place.ATTRIBUTE;
	}

	/** The part of a rule that starts with this element and may come again and again, or that is set apart; null if none. */
	private static AbstractElement branch(AbstractElement element) {
		String rule = GrammarUtil.containingRule(element).getName();
		for (EObject e = element; e instanceof AbstractElement part; e = e.eContainer()) {
			if (isRepeated(part) || SPREAD.contains(rule) && "?".equals(part.getCardinality()) && part instanceof Group
					|| part instanceof Assignment title && title.getFeature().equals("title") && rule.equals(DOCUMENT)) {
				return part;
			}
			if (!isFirst(part)) {
				return null;
			}
		}
		return null;
	}

	private static boolean isRepeated(AbstractElement element) {
		return GrammarUtil.isMultipleCardinality(element);
	}

	private static boolean isFirstInRule(AbstractElement element) {
		for (EObject e = element; e instanceof AbstractElement part; e = e.eContainer()) {
			if (!isFirst(part)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isFirst(AbstractElement part) {
		return !(part.eContainer() instanceof Group group)
				|| group.getElements().stream().filter(e -> !(e instanceof Action)).findFirst().orElse(null) == part;
	}

	private static boolean isBehindBrace(AbstractElement element) {
		for (EObject e = element; e instanceof AbstractElement; e = e.eContainer()) {
			if (e.eContainer() instanceof Group group) {
				List<AbstractElement> before = group.getElements().subList(0, group.getElements().indexOf(e));
				if (before.stream().anyMatch(b -> b instanceof Keyword keyword && keyword.getValue().equals("{"))) {
					return true;
				}
			}
		}
		return false;
	}

	/** True for a token of a header whose attributes stand beside the title. */
	static boolean isInHeader(ILeafNode leaf) {
		return ONE_LINE_HEADERS.contains(rule(leaf)) && leaf.getGrammarElement() instanceof AbstractElement element
				&& !isBehindBrace(element);
	}

	static boolean isSign(String text) {
		return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
	}

	/** The name of the grammar rule that the token stands in. */
	static String rule(ILeafNode leaf) {
		AbstractRule rule = leaf.getGrammarElement() == null ? null : GrammarUtil.containingRule(leaf.getGrammarElement());
		return rule == null ? "" : rule.getName();
	}

	/**
	 * True behind the first token of a value whose wording is printed as written: there a blank must stay a blank, and none
	 * must stay none.
	 */
	static boolean isInsideWording(ILeafNode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.hasDirectSemanticElement() && isWorded(node.getSemanticElement()) && node.getOffset() < leaf.getOffset()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isWorded(EObject value) {
		return value instanceof Timing || value instanceof TargetValue || value instanceof Funding;
	}

	/** True for the keyword of a clause that stands in a block of fields, and for that of an appendix' column. */
	static boolean isField(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof Keyword keyword && !isSign(keyword.getValue())
				&& (rule(leaf).equals(COLUMN) || BLOCKS_OF_FIELDS.contains(rule(leaf)) && isBehindBrace(keyword));
	}

	/** True for what a column shows: it is said in one breath with the word for "column", and the heading is the value. */
	static boolean belongsToField(ILeafNode keyword, ILeafNode leaf) {
		return rule(keyword).equals(COLUMN) && rule(leaf).equals(COLUMN_ROLE);
	}

	/** The outermost object that starts with this token, below the file; null if none does. */
	static EObject startedBy(ILeafNode leaf) {
		EObject started = null;
		for (ICompositeNode node = leaf.getParent(); node != null && node.getOffset() == leaf.getOffset(); node = node.getParent()) {
			if (node.hasDirectSemanticElement() && node.getSemanticElement().eContainer() != null) {
				started = node.getSemanticElement();
			}
		}
		return started;
	}

	/** True for the population, which is said in one breath with the unit: "đơn vị tính "%" trên "hồ sơ"". */
	static boolean continuesUnit(ILeafNode leaf, ILeafNode twoBefore) {
		return POPULATION.equals(KeywordNodes.spelling(leaf)) && UNIT.equals(KeywordNodes.spelling(twoBefore));
	}
}
