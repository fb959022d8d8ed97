// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.kehoach.language.lexer.InvalidToken;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.LexicalProblem;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.language.messages.Messages;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Says what is wrong in a planner's words: what stands there, and what should stand there where that can be told. */
@Singleton
final class Mistakes {

	private static final int LONGEST_SHOWN = 30;
	/** With more, no list helps. */
	private static final int MOST_EXPECTED = 4;
	/** That a planner knows as one thing. */
	private static final Set<String> NAMED_RULES = Set.of("Timing", "SimpleTiming", "TargetValue", "PartialDate", "DocumentNumber",
			"DocumentType", "ProductType", "Number", "Quarter", "QName", "Topic", "ColumnRole", "AdministrativeLevel", "AreaKind",
			"FundingKind", "SigningAuthority", "Period", "Prose");
	private static final String TERMINAL = "RULE_";

	private final Network network;

	@Inject
	Mistakes(Network network) {
		this.network = network;
	}

	/** A token that cannot stand where it stands. */
	SyntaxErrorMessage unexpected(Script script, int i, Place place) {
		CommonToken token = script.token(i);
		if (token instanceof InvalidToken invalid) {
			return lexical(invalid.problem());
		}
		String found = token.getText();
		String advice = advice(found);
		if (advice != null) {
			return syntax(advice, found);
		}
		if (isComplete(place)) {
			return syntax(place.canEnd() ? "syntax-misplaced" : "syntax-in-block", shown(found));
		}
		if (place.accepts(network.type("RULE_ID"), true) && isKeyword(found)) {
			return syntax("syntax-keyword-as-name", shown(found));
		}
		String expected = expected(place);
		return expected == null ? syntax("syntax-misplaced", shown(found)) : syntax("syntax-expected", expected, shown(found));
	}

	/** A clause that ends too early. */
	SyntaxErrorMessage incomplete(Script script, int last, Place place) {
		String expected = expected(place);
		String before = shown(script.token(last).getText());
		return expected == null ? syntax("syntax-incomplete", before) : syntax("syntax-incomplete-expected", before, expected);
	}

	/** @param type of the token that has been left out in front of this one */
	SyntaxErrorMessage missing(Script script, int i, int type) {
		return syntax("syntax-incomplete-expected", shown(script.token(i - 1).getText()), name(network.token(type)));
	}

	SyntaxErrorMessage misspelt(CommonToken first, CommonToken last, Spelling.Guess guess) {
		String written = first.getInputStream().substring(first.getStartIndex(), last.getStopIndex());
		return syntax("syntax-misspelt", shown(written), guess.keyword());
	}

	/** @param line in which the block begins */
	SyntaxErrorMessage blockWithoutEnd(int line) {
		return syntax("syntax-block-without-end", line);
	}

	/** @param line in which the innermost block begins that is open at the end of the file */
	SyntaxErrorMessage endOfFile(int line) {
		return syntax("syntax-end", line);
	}

	SyntaxErrorMessage stray() {
		return syntax("syntax-stray-brace");
	}

	SyntaxErrorMessage lexical(LexicalProblem problem) {
		return switch (problem) {
		case UNCLOSED_TEXT -> message(IssueCodes.UNCLOSED_TEXT, "unclosed-text");
		case UNCLOSED_TEXT_BLOCK -> message(IssueCodes.UNCLOSED_TEXT, "unclosed-text-block");
		case UNCLOSED_COMMENT -> message(IssueCodes.UNCLOSED_COMMENT, "unclosed-comment");
		case TOO_DEEP -> message(IssueCodes.TOO_DEEP, "too-deep");
		case UNFINISHED_KEYWORD -> syntax("syntax-other");
		};
	}

	private boolean isComplete(Place place) {
		return place.canEnd() || place.accepts(network.type("}"), false);
	}

	/** What a text processor makes of quotes and hyphens; null for any other text. */
	private static String advice(String found) {
		return switch (found) {
		case "“", "”", "„", "‘", "’", "«", "»" -> "syntax-curly-quote";
		case "–", "—", "‑", "−" -> "syntax-long-dash";
		default -> null;
		};
	}

	private static boolean isKeyword(String text) {
		return KeywordTable.get().all().stream().anyMatch(keyword -> keyword.english().equals(text) || keyword.vietnamese().equals(text));
	}

	/** Null where too many things could stand. */
	private String expected(Place place) {
		Set<String> names = new LinkedHashSet<>();
		place.edges(edge -> names.addAll(names(edge)));
		names.remove("");
		if (names.isEmpty() || names.size() > MOST_EXPECTED) {
			return null;
		}
		List<String> listed = new ArrayList<>(names);
		String last = listed.remove(listed.size() - 1);
		return listed.isEmpty() ? last : Messages.get("one-of", String.join(", ", listed), last);
	}

	private List<String> names(State.Edge edge) {
		return switch (edge) {
		case State.Read read -> List.of(name(network.token(read.type())));
		case State.Call call when NAMED_RULES.contains(call.rule().name) -> List.of(Messages.get("rule-" + call.rule().name));
		case State.Call call -> call.rule().start.first.stream().mapToObj(type -> name(network.token(type))).toList();
		case State.Skip skip -> List.of();
		};
	}

	private static String name(String token) {
		return token.startsWith(TERMINAL) ? Messages.get("token-" + token.substring(TERMINAL.length())) : '«' + token + '»';
	}

	private static String shown(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + '…' : line;
	}

	private static SyntaxErrorMessage syntax(String key, Object... arguments) {
		return message(IssueCodes.SYNTAX, key, arguments);
	}

	private static SyntaxErrorMessage message(String code, String key, Object... arguments) {
		return new SyntaxErrorMessage(Messages.get(key, arguments), code);
	}
}
