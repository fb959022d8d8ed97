// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import java.io.StringReader;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.settings.FormatStyle;

import com.google.inject.Inject;

/**
 * Lays out plan files: one clause a line, blocks indented by tabs, one blank line between items, values of fields in one
 * column, prose in lines of one width. It changes white space and
 * nothing else, which it proves each time: every token, every comment and the value of every text must be the same
 * afterwards, or the text stays as it was. What is formatted once does not change when formatted again.
 */
public final class PlanFormatter {

	private final IParser parser;

	@Inject
	public PlanFormatter(IParser parser) {
		this.parser = parser;
	}

	/** As {@link #format(String, FormatStyle)}, in the style of folders that say nothing about it. */
	public Formatted format(String text) {
		return format(text, FormatStyle.DEFAULT);
	}

	/**
	 * @param text of a plan file; may start with a byte order mark, which stays; the first line end becomes that of all lines
	 * @return the formatted text; or the text as it was, with the reason, if it has syntax errors
	 */
	public Formatted format(String text, FormatStyle style) {
		IParseResult before = parser.parse(new StringReader(text));
		if (before.hasSyntaxErrors()) {
			INode error = before.getSyntaxErrors().iterator().next();
			return Formatted.refused(text, error.getStartLine(), error.getSyntaxErrorMessage().getMessage());
		}
		String result = Edit.apply(text, new Layout(before.getRootNode(), text, style).edits());
		IParseResult after = parser.parse(new StringReader(result));
		return firstDifference(before, text, after, result).map(line -> Formatted.refused(text, line, Messages.get("not-formatted")))
				.orElseGet(() -> Formatted.as(result));
	}

	/**
	 * The changes that {@link #format} would make, sorted, each as small as possible; none if it refuses.
	 *
	 * @param text as for {@link #format}
	 */
	public List<Edit> edits(String text, FormatStyle style) {
		if (format(text, style).refusal().isPresent()) {
			return List.of();
		}
		return new Layout(parser.parse(new StringReader(text)).getRootNode(), text, style).edits();
	}

	/** The line of the first token that did not stay what it was. */
	private static Optional<Integer> firstDifference(IParseResult before, String text, IParseResult after, String result) {
		Iterator<Piece> left = Piece.of(before.getRootNode(), text).iterator();
		Iterator<Piece> right = Piece.of(after.getRootNode(), result).iterator();
		while (left.hasNext()) {
			Piece piece = left.next();
			if (!right.hasNext() || !isSame(piece, right.next())) {
				return Optional.of(piece.leaf().getStartLine());
			}
		}
		return right.hasNext() || after.hasSyntaxErrors() ? Optional.of(1) : Optional.empty();
	}

	private static boolean isSame(Piece left, Piece right) {
		if (left.leaf().getGrammarElement() != right.leaf().getGrammarElement() || left.isComment() != right.isComment()) {
			return false;
		}
		if (left.isComment()) {
			return Texts.saidBy(left.text()).equals(Texts.saidBy(right.text()));
		}
		if (left.isTextBlock()) {
			return QuotedTexts.fromQuoted(left.text()).equals(QuotedTexts.fromQuoted(right.text()));
		}
		return left.text().equals(right.text())
				|| KeywordNodes.spelling(left.leaf()) != null && Texts.keyword(left.text()).equals(Texts.keyword(right.text()));
	}
}
