// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** What a repair makes of the tokens of a file. No sign of the file gets lost on the way. */
final class RepairedText {

	private final List<CommonToken> all;
	private final Script script;
	private final int whiteSpace;
	/** By place in the list of all tokens, as everything here. */
	private final Map<Integer, CommonToken> replaced = new HashMap<>();
	private final TreeMap<Integer, List<Integer>> insertedTypes = new TreeMap<>();
	private final Map<Integer, List<String>> insertedTexts = new HashMap<>();
	/** Part of a token before it. */
	private final BitSet merged = new BitSet();
	private final BitSet passedOver = new BitSet();

	RepairedText(List<CommonToken> all, Script script, int whiteSpace) {
		this.all = all;
		this.script = script;
		this.whiteSpace = whiteSpace;
	}

	boolean isPassedOver(int i) {
		return passedOver.get(script.place(i));
	}

	/** Puts a token directly behind the one before this, and behind those that have been put there before. */
	void insert(int i, int type, String text) {
		insertAt(i == 0 ? script.place(0) : script.place(i - 1) + 1, type, text);
	}

	private void insertAt(int at, int type, String text) {
		insertedTypes.computeIfAbsent(at, a -> new ArrayList<>()).add(type);
		insertedTexts.computeIfAbsent(at, a -> new ArrayList<>()).add(text);
	}

	/** A message for a token that is read; for one that is passed over it becomes that of the passage. */
	void mark(int i, SyntaxErrorMessage mistake) {
		int at = script.place(i);
		CommonToken token = all.get(at);
		replaced.put(at, passedOver.get(at) ? MarkedToken.passedOver(token, token.getStopIndex(), mistake, whiteSpace)
				: MarkedToken.with(token, mistake));
	}

	/** @param mistake null if its line has one */
	void readAs(int i, int type, String text, SyntaxErrorMessage mistake) {
		replaced.put(script.place(i), MarkedToken.readAs(script.token(i), type, text, mistake));
	}

	/** Passes over words and puts the keyword behind them that they stand for. */
	void spellOut(int i, Spelling.Guess guess, SyntaxErrorMessage mistake) {
		int first = script.place(i);
		int last = script.place(i + guess.words() - 1);
		replaced.put(first, MarkedToken.passedOver(all.get(first), all.get(last).getStopIndex(), mistake, whiteSpace));
		passedOver.set(first, last + 1);
		merged.set(first + 1, last + 1);
		insertAt(last + 1, guess.type(), guess.keyword());
	}

	/** @param mistake null if another token bears it */
	void passOver(int from, int to, SyntaxErrorMessage mistake) {
		for (int i = from; i < to; i++) {
			int at = script.place(i);
			if (mistake != null || !(replaced.get(at) instanceof MarkedToken marked && marked.mistake() != null)) {
				CommonToken token = all.get(at);
				int stop = replaced.containsKey(at) ? replaced.get(at).getStopIndex() : token.getStopIndex();
				replaced.put(at, MarkedToken.passedOver(token, stop, mistake, whiteSpace));
			} else {
				replaced.put(at, MarkedToken.passedOver(all.get(at), replaced.get(at).getStopIndex(),
						((MarkedToken) replaced.get(at)).mistake(), whiteSpace));
			}
			passedOver.set(at);
		}
		if (to > from) {
			// what was put in for the sake of words that are not read now
			insertedTypes.subMap(script.place(from), false, script.place(to - 1) + 1, true).clear();
		}
	}

	List<CommonToken> tokens() {
		List<CommonToken> tokens = new ArrayList<>(all.size() + insertedTypes.size());
		for (int at = 0; at < all.size(); at++) {
			insert(at, all.get(at), tokens);
			if (!merged.get(at) && !isJoined(at, tokens)) {
				tokens.add(replaced.getOrDefault(at, all.get(at)));
			}
		}
		if (!all.isEmpty()) {
			CommonToken last = all.get(all.size() - 1);
			CommonToken end = new CommonToken(last.getInputStream(), whiteSpace, 0, last.getStopIndex() + 1, last.getStopIndex());
			insert(all.size(), end, tokens);
		}
		return tokens;
	}

	/** A long run of signs that are passed over without a message is one token: a damaged file can have millions of them. */
	private boolean isJoined(int at, List<CommonToken> tokens) {
		if (isSilent(replaced.get(at)) && !tokens.isEmpty() && isSilent(tokens.get(tokens.size() - 1))) {
			tokens.get(tokens.size() - 1).setStopIndex(replaced.get(at).getStopIndex());
			return true;
		}
		return false;
	}

	private boolean isSilent(CommonToken token) {
		return token instanceof MarkedToken marked && marked.mistake() == null && marked.getType() == whiteSpace;
	}

	private void insert(int at, CommonToken before, List<CommonToken> tokens) {
		List<Integer> types = insertedTypes.getOrDefault(at, List.of());
		for (int i = 0; i < types.size(); i++) {
			tokens.add(MarkedToken.inserted(before, types.get(i), insertedTexts.get(at).get(i)));
		}
	}
}
