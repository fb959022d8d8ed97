// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.text.Capitals;

/** Texts of a plan on their way into cells. */
public final class Texts {

	/** Two capitals at once, or two words with capitals that are no abbreviations. */
	private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}\\p{Lu}|\\p{Lu}\\p{Ll}*\\s+\\p{Lu}\\p{Ll})");

	private Texts() {
	}

	/**
	 * The text, or an empty one in the place of null.
	 *
	 * @param text
	 *            may be null
	 * @return never null
	 */
	public static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/**
	 * A text whose first letter is a capital, as the content of a cell begins.
	 *
	 * @param text
	 *            never null
	 * @return never null
	 */
	public static String capitalized(String text) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		if (composed.isEmpty()) {
			return composed;
		}
		int end = composed.offsetByCodePoints(0, 1);
		return Capitals.of(composed.substring(0, end)) + composed.substring(end);
	}

	/**
	 * A title as it stands in the middle of a sentence: with a small letter, unless it begins with an abbreviation
	 * ("TTHC …") or a name of several words ("Hải Phòng …").
	 *
	 * @param title
	 *            never null
	 * @return never null
	 */
	public static String lowered(String title) {
		return title.isEmpty() || NAME.matcher(title).find() ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
	}

	/**
	 * Prose of the language: a paragraph on each line, "- " and "+ " in front of list
	 * items.
	 *
	 * @param text
	 *            may be null
	 * @return the paragraphs that hold something; never null
	 */
	public static List<Paragraph> prose(String text) {
		List<Paragraph> paragraphs = new ArrayList<>();
		orEmpty(text).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
			Bullet bullet = line.startsWith(Bullet.DASH.mark()) ? Bullet.DASH
					: line.startsWith(Bullet.PLUS.mark()) ? Bullet.PLUS : Bullet.NONE;
			paragraphs.add(new Paragraph(bullet, line.substring(bullet.mark().length()).strip()));
		});
		return paragraphs;
	}
}
