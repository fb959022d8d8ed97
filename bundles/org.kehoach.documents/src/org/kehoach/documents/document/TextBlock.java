// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Source;

/**
 * A paragraph in one of the decree's styles.
 *
 * @param style
 *            never null
 * @param runs
 *            the text from left to right, never null
 * @param keepNext
 *            whether it stays on one page with what follows, though the style does not
 *            ask for it
 * @param source
 *            what the text comes from; null if that is not known
 */
public record TextBlock(DecreeStyle style, List<Run> runs, boolean keepNext, Source source) implements Block {

	public TextBlock {
		Objects.requireNonNull(style, "style");
		runs = List.copyOf(runs);
	}

	/**
	 * A paragraph of unknown origin.
	 *
	 * @param style
	 *            never null
	 * @param runs
	 *            never null
	 * @param keepNext
	 *            whether it stays on one page with what follows
	 */
	public TextBlock(DecreeStyle style, List<Run> runs, boolean keepNext) {
		this(style, runs, keepNext, null);
	}

	/**
	 * A paragraph of one run.
	 *
	 * @param style
	 *            never null
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static TextBlock of(DecreeStyle style, String text) {
		return new TextBlock(style, List.of(Run.of(text)), false);
	}

	/**
	 * The same paragraph, staying with what follows.
	 *
	 * @return never null
	 */
	public TextBlock kept() {
		return new TextBlock(style, runs, true, source);
	}

	/**
	 * The same paragraph with its origin.
	 *
	 * @param origin
	 *            may be null
	 * @return never null
	 */
	public TextBlock from(Source origin) {
		return new TextBlock(style, runs, keepNext, origin);
	}

	/**
	 * Whether the paragraph stays with what follows, by its style or by itself.
	 *
	 * @return true if no page may begin behind it
	 */
	public boolean keepsNext() {
		return keepNext || style.keepNext();
	}

	/**
	 * The text of all runs.
	 *
	 * @return never null
	 */
	public String text() {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
