// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** A token that was put in by a repair, is to be passed over, or bears the message of a mistake. */
final class MarkedToken extends CommonToken {

	private static final long serialVersionUID = 1L;

	private final transient SyntaxErrorMessage mistake;

	private MarkedToken(CommonToken place, int type, int channel, int stop, SyntaxErrorMessage mistake) {
		super(place.getInputStream(), type, channel, place.getStartIndex(), stop);
		this.mistake = mistake;
	}

	/** The token as it is, with a message. */
	static MarkedToken with(CommonToken token, SyntaxErrorMessage mistake) {
		return new MarkedToken(token, token.getType(), DEFAULT_CHANNEL, token.getStopIndex(), mistake);
	}

	/** The token read as another one. */
	static MarkedToken readAs(CommonToken token, int type, String text, SyntaxErrorMessage mistake) {
		MarkedToken read = new MarkedToken(token, type, DEFAULT_CHANNEL, token.getStopIndex(), mistake);
		read.setText(text);
		return read;
	}

	/** Nothing in the file, but a token to the parser; in front of the token that is given. */
	static MarkedToken inserted(CommonToken before, int type, String text) {
		MarkedToken inserted = new MarkedToken(before, type, DEFAULT_CHANNEL, before.getStartIndex() - 1, null);
		inserted.setText(text);
		return inserted;
	}

	/**
	 * Text that the parser passes over.
	 *
	 * @param stop the last sign of it
	 * @param mistake its message, or null
	 * @param whiteSpace the type of white space, which text without a message pretends to be
	 */
	static MarkedToken passedOver(CommonToken first, int stop, SyntaxErrorMessage mistake, int whiteSpace) {
		return new MarkedToken(first, mistake == null ? whiteSpace : Token.INVALID_TOKEN_TYPE, HIDDEN_CHANNEL, stop, mistake);
	}

	/** Null if there is none. */
	SyntaxErrorMessage mistake() {
		return mistake;
	}
}
