// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.translation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.PlanLexer;
import org.kehoach.language.lexer.PlanScanner;
import org.kehoach.language.lexer.Vocabulary;

import com.google.inject.Inject;

/**
 * Puts the keywords of a plan file into Vietnamese or English, token by token; names, texts, comments and white space stay.
 * A keyword that is not spelled as in the keyword table ("Nhiệm vụ", "ít nhất", with two blanks) is left alone, for the way
 * back would not lead to it; files may mix both languages. So a Vietnamese file comes back byte for byte.
 */
public final class KeywordTranslator {

	private final Vocabulary vocabulary;
	private final Map<Integer, Keyword> keywords = new HashMap<>();

	@Inject
	public KeywordTranslator(PlanLexer.RuntimeVocabulary vocabulary, ITokenDefProvider definitions) {
		this.vocabulary = vocabulary.get();
		definitions.getTokenDefMap().forEach((type, definition) -> {
			if (definition.startsWith("'")) {
				KeywordTable.get().find(definition.substring(1, definition.length() - 1)).ifPresent(k -> keywords.put(type, k));
			}
		});
	}

	/** @param text of a plan file; may have errors: what cannot be read stays */
	public Translated translate(String text, KeywordLanguage to) {
		List<CommonToken> tokens = scan(text);
		BitSet kept = new BitSet();
		while (true) {
			String result = write(text, tokens, to, kept);
			int changed = firstOtherToken(tokens, scan(result));
			if (changed < 0) {
				return result(result, tokens, to, kept);
			}
			// two English words that stand side by side have become one keyword: the first one stays Vietnamese
			int culprit = keywordUpTo(changed, tokens, to, kept);
			if (culprit < 0) {
				return result(text, tokens, to, allOf(tokens));
			}
			kept.set(culprit);
		}
	}

	private static BitSet allOf(List<CommonToken> tokens) {
		BitSet all = new BitSet();
		all.set(0, tokens.size());
		return all;
	}

	private List<CommonToken> scan(String text) {
		PlanScanner scanner = new PlanScanner(vocabulary, new ANTLRStringStream(text), false);
		List<CommonToken> tokens = new ArrayList<>();
		for (Token token = scanner.next(); token != Token.EOF_TOKEN; token = scanner.next()) {
			tokens.add((CommonToken) token);
		}
		return tokens;
	}

	private boolean isTranslated(CommonToken token, KeywordLanguage to) {
		Keyword keyword = keywords.get(token.getType());
		return keyword != null && token.getText().equals(to.other().spelling(keyword)) && !to.spelling(keyword).equals(token.getText());
	}

	private String write(String text, List<CommonToken> tokens, KeywordLanguage to, BitSet kept) {
		StringBuilder result = new StringBuilder(text.length());
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			if (!kept.get(i) && isTranslated(token, to)) {
				result.append(to.spelling(keywords.get(token.getType())));
			} else {
				result.append(text, token.getStartIndex(), token.getStopIndex() + 1);
			}
		}
		return result.toString();
	}

	private static int firstOtherToken(List<CommonToken> before, List<CommonToken> after) {
		for (int i = 0; i < before.size(); i++) {
			if (i >= after.size() || before.get(i).getType() != after.get(i).getType()) {
				return i;
			}
		}
		return after.size() > before.size() ? before.size() : -1;
	}

	private int keywordUpTo(int index, List<CommonToken> tokens, KeywordLanguage to, BitSet kept) {
		for (int i = Math.min(index, tokens.size() - 1); i >= 0; i--) {
			if (!kept.get(i) && isTranslated(tokens.get(i), to)) {
				return i;
			}
		}
		return -1;
	}

	private Translated result(String text, List<CommonToken> tokens, KeywordLanguage to, BitSet kept) {
		int translated = 0;
		int left = 0;
		for (int i = 0; i < tokens.size(); i++) {
			Keyword keyword = keywords.get(tokens.get(i).getType());
			boolean done = keyword == null || tokens.get(i).getText().equals(to.spelling(keyword));
			if (!done && isTranslated(tokens.get(i), to) && !kept.get(i)) {
				translated++;
			} else if (!done) {
				left++;
			}
		}
		return new Translated(text, translated, left);
	}
}
