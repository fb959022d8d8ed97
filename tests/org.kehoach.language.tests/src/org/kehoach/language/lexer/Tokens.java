// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.kehoach.language.PlanTexts;

/** What the scanner makes of a text. */
final class Tokens {

	private static final Map<Integer, String> DEFINITIONS = PlanTexts.INJECTOR.getInstance(ITokenDefProvider.class).getTokenDefMap();
	private static final Vocabulary VOCABULARY = new Vocabulary(DEFINITIONS);

	private Tokens() {
	}

	static PlanScanner scanner(String text) {
		return new PlanScanner(VOCABULARY, new ANTLRStringStream(text), false);
	}

	/** Fails unless the tokens cover the text without gaps. */
	static List<CommonToken> scan(String text) {
		PlanScanner scanner = scanner(text);
		List<CommonToken> tokens = new ArrayList<>();
		int end = 0;
		for (Token next = scanner.next(); next != Token.EOF_TOKEN; next = scanner.next()) {
			CommonToken token = (CommonToken) next;
			assertEquals(end, token.getStartIndex(), "no gap, no overlap");
			end = token.getStopIndex() + 1;
			assertTrue(end > token.getStartIndex(), "at least one character");
			tokens.add(token);
		}
		assertEquals(text.length(), end, "covered to the end");
		return tokens;
	}

	/** Names of the tokens, white space and comments left out: a keyword in quotes, ID, INT …, or the problem in angles. */
	static List<String> types(String text) {
		return scan(text).stream().map(Tokens::type).filter(type -> !type.equals("WS") && !type.endsWith("COMMENT")).toList();
	}

	/** Texts of the tokens, white space and comments left out. */
	static List<String> texts(String text) {
		return scan(text).stream().filter(token -> !type(token).equals("WS") && !type(token).endsWith("COMMENT"))
				.map(CommonToken::getText).toList();
	}

	static String type(CommonToken token) {
		return token instanceof InvalidToken invalid ? "<" + invalid.problem() + ">"
				: DEFINITIONS.get(token.getType()).replaceFirst("^RULE_", "");
	}
}
