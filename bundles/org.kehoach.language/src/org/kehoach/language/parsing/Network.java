// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.kehoach.language.services.KehoachGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The grammar as a network of places, which tells for each place of a text what can come next. The generated parser cannot
 * be asked: it only knows when it is too late. Made once, when the first file with a mistake is met.
 */
@Singleton
final class Network {

	/** A rule with the place where it begins. */
	static final class Rule {
		final String name;
		final State start = new State();

		Rule(String name) {
			this.name = name;
		}
	}

	private static final String TERMINAL = "RULE_";

	private final Map<AbstractRule, Rule> rules = new HashMap<>();
	private final Map<String, Integer> types = new HashMap<>();
	private final Map<Integer, String> tokens = new HashMap<>();
	private final List<State> states = new ArrayList<>();
	private final Map<String, Rule> byName = new HashMap<>();

	@Inject
	Network(KehoachGrammarAccess grammar, ITokenDefProvider definitions) {
		definitions.getTokenDefMap().forEach((type, definition) -> types
				.put(definition.startsWith("'") ? definition.substring(1, definition.length() - 1) : definition, type));
		types.forEach((token, type) -> tokens.put(type, token));
		List<AbstractRule> all = GrammarUtil.allRules(grammar.getGrammar()).stream().filter(rule -> !(rule instanceof TerminalRule))
				.toList();
		all.forEach(rule -> rules.put(rule, new Rule(rule.getName())));
		all.forEach(this::build);
		rules.values().forEach(rule -> byName.put(rule.name, rule));
		computeFirst();
	}

	/** The rule of this name. */
	Rule rule(String name) {
		return byName.get(name);
	}

	/** The number of a keyword, or of a terminal with its prefix RULE_. */
	int type(String token) {
		return types.get(token);
	}

	/** The keyword, or the terminal with its prefix RULE_, of this number. */
	String token(int type) {
		return tokens.get(type);
	}

	/** True for keywords, braces and the end of the file: what can start or end a clause. */
	boolean isWordOrBrace(int type) {
		String token = tokens.get(type);
		return token == null && type == Token.EOF || token != null && !token.startsWith(TERMINAL)
				&& (Character.isLetter(token.charAt(0)) || token.equals("{") || token.equals("}"));
	}

	private void build(AbstractRule rule) {
		int before = states.size();
		Rule made = rules.get(rule);
		states.add(made.start);
		build(rule.getAlternatives(), made.start).canEnd = true;
		if (rule instanceof ParserRule parsed && parsed.isDefinesHiddenTokens() && parsed.getHiddenTokens().isEmpty()) {
			states.subList(before, states.size()).forEach(state -> state.glued = true);
			loosen(made.start);
		}
	}

	/** In front of a name there may be white space. */
	private static void loosen(State state) {
		state.glued = false;
		state.edges.stream().filter(State.Skip.class::isInstance).forEach(skip -> loosen(skip.target()));
	}

	private State state() {
		State state = new State();
		states.add(state);
		return state;
	}

	private static void skip(State from, State to) {
		from.edges.add(new State.Skip(to));
	}

	/** @return the place behind the element, as often as it may come */
	private State build(AbstractElement element, State from) {
		State start = state();
		skip(from, start);
		State end = once(element, start);
		State behind = state();
		skip(end, behind);
		if (GrammarUtil.isMultipleCardinality(element)) {
			skip(end, start);
		}
		if (GrammarUtil.isOptionalCardinality(element)) {
			skip(start, behind);
		}
		return behind;
	}

	private State once(AbstractElement element, State from) {
		return switch (element) {
		case Group group -> {
			State end = from;
			for (AbstractElement part : group.getElements()) {
				end = build(part, end);
			}
			yield end;
		}
		case Alternatives alternatives -> {
			State end = state();
			alternatives.getElements().forEach(part -> skip(build(part, from), end));
			yield end;
		}
		case Assignment assignment -> build(assignment.getTerminal(), from);
		case CrossReference reference -> build(reference.getTerminal(), from);
		case EnumLiteralDeclaration literal -> build(literal.getLiteral(), from);
		case Keyword keyword -> {
			State end = state();
			boolean sign = keyword.getValue().length() == 1 && !Character.isLetter(keyword.getValue().charAt(0));
			from.edges.add(new State.Read(types.get(keyword.getValue()), sign, end));
			yield end;
		}
		case RuleCall call -> call(call, from);
		case Action action -> from;
		default -> throw new IllegalStateException("no place for " + element.eClass().getName());
		};
	}

	private State call(RuleCall call, State from) {
		State end = state();
		boolean inserted = GrammarUtil.containingAssignment(call) instanceof Assignment assignment
				&& (assignment.getFeature().equals("name") || assignment.getFeature().equals("title")) || isBehindDot(call);
		Rule rule = rules.get(call.getRule());
		from.edges.add(rule == null ? new State.Read(types.get(TERMINAL + call.getRule().getName()), inserted, end)
				: new State.Call(rule, inserted, end));
		return end;
	}

	/** The rest of a name that is being written: "KH494." keeps its place among the references, so that it can be completed. */
	private static boolean isBehindDot(RuleCall call) {
		return GrammarUtil.containingRule(call).getName().equals("QName") && call.eContainer() instanceof Group group
				&& GrammarUtil.isMultipleCardinality(group);
	}

	private void computeFirst() {
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int i = states.size() - 1; i >= 0; i--) {
				changed |= computeFirst(states.get(i));
			}
		}
	}

	/** True if something was new. */
	private static boolean computeFirst(State state) {
		int known = state.first.cardinality();
		boolean ended = state.canEnd;
		for (State.Edge edge : state.edges) {
			boolean through = switch (edge) {
			case State.Read read -> {
				state.first.set(read.type());
				yield false;
			}
			case State.Call call -> {
				state.first.or(call.rule().start.first);
				yield call.rule().start.canEnd;
			}
			case State.Skip skip -> true;
			};
			if (through) {
				state.first.or(edge.target().first);
				state.canEnd |= edge.target().canEnd;
			}
		}
		return state.first.cardinality() != known || state.canEnd != ended;
	}
}
