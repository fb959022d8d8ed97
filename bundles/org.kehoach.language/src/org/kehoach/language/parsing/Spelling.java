// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.kehoach.language.lexer.EditDistance;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Tells which keyword was meant by words that are none: without accents, or with a letter too many, too few or wrong. */
@Singleton
final class Spelling {

	/**
	 * @param words how many tokens the misspelt keyword takes
	 * @param type of the keyword's token
	 * @param keyword as the grammar spells it
	 */
	record Guess(int words, int type, String keyword) {
	}

	private static final int MOST_WORDS = 6;
	/** A shorter keyword with a wrong letter is too much like other words. */
	private static final int LETTERS_FOR_ONE = 5;
	private static final int LETTERS_FOR_TWO = 9;

	private final Network network;
	private final Map<Integer, List<String>> spellings = new ConcurrentHashMap<>();

	@Inject
	Spelling(Network network) {
		this.network = network;
	}

	/** @return null if no keyword that can come at this place is like what stands there */
	Guess guess(Script script, int i, Place place) {
		if (!isWord(script, i)) {
			return null;
		}
		BitSet expected = place.expected();
		Guess best = null;
		int bestDistance = Integer.MAX_VALUE;
		StringBuilder words = new StringBuilder();
		for (int count = 1; count <= MOST_WORDS && i + count <= script.size(); count++) {
			int last = i + count - 1;
			if (!isWord(script, last) || count > 1 && script.line(last) != script.line(i)) {
				break;
			}
			words.append(count == 1 ? "" : " ").append(script.token(last).getText());
			String written = VietnameseWords.unaccented(words.toString());
			for (int type = expected.nextSetBit(0); type >= 0; type = expected.nextSetBit(type + 1)) {
				int distance = distance(written, type);
				if (distance < bestDistance && fits(script, i + count, place.behind(type, false))) {
					bestDistance = distance;
					best = new Guess(count, type, network.token(type));
				}
			}
		}
		return best;
	}

	private static boolean isWord(Script script, int i) {
		String text = script.token(i).getText();
		return !text.isEmpty() && Character.isLetter(text.charAt(0));
	}

	private static boolean fits(Script script, int next, Place behind) {
		return !behind.isNowhere() && (next == script.size() || behind.accepts(script.type(next), false));
	}

	/** {@link Integer#MAX_VALUE} if the two are not alike. */
	private int distance(String written, int type) {
		int least = Integer.MAX_VALUE;
		for (String spelling : spellings.computeIfAbsent(type, this::spellingsOf)) {
			int allowed = spelling.length() >= LETTERS_FOR_TWO ? 2 : spelling.length() >= LETTERS_FOR_ONE ? 1 : 0;
			if (Math.abs(spelling.length() - written.length()) <= allowed) {
				int distance = EditDistance.of(written, spelling);
				least = distance <= allowed ? Math.min(least, distance) : least;
			}
		}
		return least;
	}

	private List<String> spellingsOf(int type) {
		String keyword = network.token(type);
		return keyword.length() < 2 || !Character.isLetter(keyword.charAt(0)) ? List.of()
				: KeywordTable.get().find(keyword)
						.map(entry -> Stream.concat(Stream.of(entry.vietnamese(), entry.english()), entry.otherSpellings().stream())
								.map(VietnameseWords::unaccented).toList())
						.orElse(List.of());
	}
}
