// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.lexer.InvalidToken;
import org.kehoach.language.lexer.LexicalProblem;

import com.google.inject.Inject;

/**
 * Makes the tokens of a file with mistakes into tokens that the generated parser can read, with as little loss as can be:
 * a misspelt keyword is read as what it was meant to be, a missing name, title, sign or brace is put in, and what is left is
 * passed over up to the next word of the sentence, the next clause or the end of the block. Used once.
 */
final class Repair {

	/** The clause before a mistake is looked at this far back; longer ones are lists, in which any element will do. */
	private static final int LONGEST_RETREAT = 200;
	/** A file with more mistakes is no plan; there the time that guessing takes counts. */
	private static final int GUESSES = 200;

	@Inject
	private Network network;
	@Inject
	private Mistakes mistakes;
	@Inject
	private Spelling spelling;
	@Inject
	private Insertion insertion;

	private Script script;
	private RepairedText text;
	private Braces braces;
	/** By token: what can come there. That of a token that is passed over is the one of the token where the reader goes on. */
	private Place[] before;
	private Place place;
	/** The line of the last message: whatever else is wrong there is its consequence. */
	private int toldLine;
	private int count;

	/** @return the tokens for the parser; nothing else than the tokens given where all is sound */
	List<CommonToken> of(List<CommonToken> tokens) {
		script = new Script(tokens, network);
		text = new RepairedText(tokens, script, network.type("RULE_WS"));
		braces = new Braces(script, isCut());
		before = new Place[script.size() + 1];
		place = Place.startOf(network.rule("PlanFile"));
		int next = 0;
		while (next < script.size()) {
			next = step(next);
		}
		end();
		return text.tokens();
	}

	/** True if there is anything that the parser could not have read by itself. */
	boolean isNeeded() {
		return count > 0;
	}

	/** True if the last token takes in the rest of the file, whatever it is. */
	private boolean isCut() {
		return script.size() > 0 && script.token(script.size() - 1) instanceof InvalidToken last
				&& last.problem() != LexicalProblem.UNCLOSED_TEXT;
	}

	/** @return the token to go on with */
	private int step(int i) {
		before[i] = place;
		if (braces.isMissingBefore(i)) {
			tell(i, mistakes.blockWithoutEnd(braces.line()));
			closeBlock(i);
			return i;
		}
		if (braces.isStray(i)) {
			braces.passedOver();
			return passOver(i, i, i + 1, mistakes.stray());
		}
		Place next = place.behind(script.type(i), script.isGlued(i));
		if (next.isNowhere()) {
			return mend(i);
		}
		braces.read(i);
		place = next;
		return i + 1;
	}

	/** Ends a block whose brace is missing in front of this token. */
	private void closeBlock(int i) {
		int brace = network.type("}");
		retreat(i, brace);
		if (place.accepts(brace, false)) {
			place = place.behind(brace, false);
			text.insert(i, brace, "}");
		}
		braces.closed();
	}

	private int mend(int i) {
		if (script.token(i) instanceof InvalidToken invalid && readUnclosed(i, invalid)) {
			return i + 1;
		}
		if (readAsName(i)) {
			return i + 1;
		}
		if (i > 0 && braces.hasExcess() && script.isClosing(i - 1) && !text.isPassedOver(i - 1)
				&& before[i - 1].accepts(script.type(i), false)) {
			braces.reopened();
			place = before[i - 1];
			text.passOver(i - 1, i, messageFor(i - 1, mistakes.stray()));
			return i;
		}
		if (script.isOpening(i) && braces.hasMissing()) {
			braces.notOpened();
			return passOver(i, i, i + 1, mistakes.unexpected(script, i, place));
		}
		if (count < GUESSES) {
			Spelling.Guess guess = spelling.guess(script, i, place);
			if (guess != null) {
				return readAs(i, guess);
			}
			List<Integer> missing = insertion.find(script, i, place, braces.hasExcess());
			if (!missing.isEmpty()) {
				return insert(i, missing);
			}
		}
		return passOver(i);
	}

	/** A text without its closing quotes is one all the same. */
	private boolean readUnclosed(int i, InvalidToken invalid) {
		boolean block = invalid.problem() == LexicalProblem.UNCLOSED_TEXT_BLOCK;
		int type = network.type(block ? "RULE_TEXT_BLOCK" : "RULE_STRING");
		if (!block && invalid.problem() != LexicalProblem.UNCLOSED_TEXT || !place.accepts(type, false)) {
			return false;
		}
		String end = block ? "\"\"\"" : invalid.getText().charAt(0) == '"' ? "\"" : String.valueOf(QuotedTexts.WORD_CLOSING);
		String read = invalid.getText().stripTrailing() + end;
		text.readAs(i, type, read, messageFor(i, mistakes.lexical(invalid.problem())));
		place = place.behind(type, false);
		return true;
	}

	/** A keyword of one word where only a name can stand, and where the sentence goes on behind it. */
	private boolean readAsName(int i) {
		int name = network.type("RULE_ID");
		String word = script.token(i).getText();
		if (!network.isWordOrBrace(script.type(i)) || script.startsLine(i) || !word.chars().allMatch(Character::isLetter)
				|| !place.accepts(name, true)) {
			return false;
		}
		Place next = place.behind(name, true);
		if (!script.startsLine(i + 1) && !next.accepts(script.type(i + 1), script.isGlued(i + 1))) {
			return false;
		}
		text.readAs(i, name, word, messageFor(i, mistakes.unexpected(script, i, place)));
		place = next;
		return true;
	}

	private int readAs(int i, Spelling.Guess guess) {
		text.spellOut(i, guess, messageFor(i, mistakes.misspelt(script.token(i), script.token(i + guess.words() - 1), guess)));
		for (int k = i; k < i + guess.words(); k++) {
			before[k] = place;
		}
		place = place.behind(guess.type(), false);
		return i + guess.words();
	}

	private int insert(int i, List<Integer> types) {
		if (script.startsLine(i) && i > 0) {
			tell(i - 1, mistakes.missing(script, i, types.get(0)));
		} else {
			tell(i, mistakes.unexpected(script, i, place));
		}
		for (int type : types) {
			if (type == network.type("{")) {
				braces.opened(i - 1);
			}
			text.insert(i, type, insertion.textOf(type));
			place = place.behind(type, true);
		}
		return i;
	}

	/** Passes over what cannot be read, and over so much of the clause before it as makes no sense without it. */
	private int passOver(int i) {
		SyntaxErrorMessage mistake = mistakes.unexpected(script, i, place);
		boolean sameLine = !script.startsLine(i);
		for (int j = i; j < script.size(); j++) {
			sameLine &= j == i || !script.startsLine(j);
			if (j > i && (sameLine || isHeadingOfFile(i, j)) && continues(j)) {
				return passOver(i, i, j, mistake);
			}
			int from = j == i || script.startsLine(j) || script.isClosing(j) || isBlockOfOneLine(i) ? retreatTo(i, script.type(j)) : -1;
			if (from >= 0 && from < j) {
				return j > i ? passOver(from, i, j, mistake) : passOver(from, i - 1, i, mistakes.incomplete(script, i - 1, place));
			}
			if (script.isOpening(j) && script.partner(j) > j) {
				j = script.partner(j);
				sameLine = false;
			} else if (script.isClosing(j) && braces.isInBlock() && j > i) {
				break;
			}
		}
		return passOverRest(i, mistake);
	}

	/** "xyz kế hoạch K": outside of blocks a keyword is always a heading. */
	private boolean isHeadingOfFile(int i, int j) {
		return !braces.isInBlock() && script.line(j) == script.line(i);
	}

	/** Nothing fits any more: a brace ends a block in which nothing could end, or the file ends. */
	private int passOverRest(int i, SyntaxErrorMessage mistake) {
		int next = i;
		while (next < script.size() && !(next > i && script.isClosing(next) && braces.isInBlock())) {
			next++;
		}
		return passOver(i, i, Math.max(next, i + 1), mistake);
	}

	private boolean isBlockOfOneLine(int i) {
		return braces.isInBlock() && braces.line() == script.line(i);
	}

	/** True if the sentence goes on with this token when nothing stands before it, and with the one behind it. */
	private boolean continues(int j) {
		Place next = place.behind(script.type(j), script.isGlued(j));
		return !next.isNowhere() && (script.startsLine(j + 1) || next.accepts(script.type(j + 1), script.isGlued(j + 1)));
	}

	/**
	 * Where the clause in front of a mistake must end so that this token can follow it. Only keywords and braces start
	 * something new; a name or a number would be read as part of what is broken.
	 *
	 * @return the first token to be passed over, at most i; -1 if the token is no way out
	 */
	private int retreatTo(int i, int type) {
		int furthest = network.isWordOrBrace(type) ? Math.max(0, i - LONGEST_RETREAT) : i;
		for (int k = i; k >= furthest; k--) {
			Place at = k == i ? place : before[k];
			if (type == Token.EOF ? at.canEnd() : at.accepts(type, false)) {
				return k;
			}
			if (k < i && (at.canEnd() || at.accepts(network.type("}"), false))
					|| k > 0 && !text.isPassedOver(k - 1) && (script.isOpening(k - 1) || script.isClosing(k - 1))) {
				return -1;
			}
		}
		return -1;
	}

	private void retreat(int i, int type) {
		int from = retreatTo(i, type);
		if (from >= 0 && from < i) {
			passOver(from, from, i, null);
		}
	}

	/**
	 * Passes over tokens and goes on behind them.
	 *
	 * @param told the token that bears the message
	 */
	private int passOver(int from, int told, int to, SyntaxErrorMessage mistake) {
		place = before[from];
		for (int k = from; k < to; k++) {
			before[k] = place;
		}
		SyntaxErrorMessage message = mistake == null ? null : messageFor(told, mistake);
		text.passOver(from, to, null);
		if (message != null) {
			text.passOver(told, told + 1, message);
		}
		count++;
		return to;
	}

	private void end() {
		int last = script.size() - 1;
		before[last + 1] = place;
		int brace = network.type("}");
		boolean cut = isCut();
		while (braces.isInBlock()) {
			if (!cut) {
				tell(last, mistakes.endOfFile(braces.line()));
				cut = true;
			}
			closeBlock(last + 1);
		}
		if (!place.canEnd() && last >= 0) {
			SyntaxErrorMessage mistake = mistakes.incomplete(script, last, place);
			int from = retreatTo(last + 1, Token.EOF);
			passOver(from < 0 ? last : from, last, last + 1, cut ? null : mistake);
		}
	}

	private void tell(int i, SyntaxErrorMessage mistake) {
		SyntaxErrorMessage message = messageFor(i, mistake);
		if (message != null) {
			text.mark(i, message);
		}
	}

	/** Null where a message for this line has been given. */
	private SyntaxErrorMessage messageFor(int i, SyntaxErrorMessage mistake) {
		count++;
		if (script.line(i) == toldLine) {
			return null;
		}
		toldLine = script.line(i);
		return mistake;
	}
}
