// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.encoding;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text found to be in an encoding from before Unicode.
 *
 * @param encoding the likeliest
 * @param text with today's letters, in NFC
 */
public record OldText(OldEncoding encoding, String text) {

	private static final Charset WESTERN = Charset.forName("windows-1252");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\u00A1-\u00BF\u00D7\u00F7]+");
	private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}\u00A1-\u00BF\u00D7\u00F7]+");
	private static final int PERCENT = 100;
	/** Letters that only Unicode has: a text with one of them was never in an old encoding. */
	private static final Pattern MODERN = Pattern.compile("[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01A0-\u01B0\u1EA0-\u1EF9\u0300-\u0323]");
	/** Fewer changed words may be French, or a slip. */
	private static final int FEWEST_WORDS = 2;
	/** So many of the changed words must be syllables, in percent; the others are names and foreign words. */
	private static final int MOSTLY = 80;

	/**
	 * Looks whether a passage was written with an old font and pasted.
	 *
	 * @return empty for text that is fine, or too short to tell
	 */
	public static Optional<OldText> in(String passage) {
		if (isPlain(passage) || MODERN.matcher(passage).find()) {
			return Optional.empty();
		}
		OldText best = null;
		int most = FEWEST_WORDS - 1;
		for (OldEncoding encoding : new OldEncoding[] { OldEncoding.TCVN3, OldEncoding.VNI }) {
			int syllables = gained(passage, encoding);
			if (syllables > most) {
				most = syllables;
				best = new OldText(encoding, encoding.decode(passage));
			}
		}
		return Optional.ofNullable(best);
	}

	/**
	 * Reads a file that is not UTF-8.
	 *
	 * @return empty if it makes no Vietnamese in any old encoding
	 */
	public static Optional<OldText> read(byte[] file) {
		String signs = new String(file, WESTERN);
		OldText best = null;
		int most = 0;
		for (OldEncoding encoding : OldEncoding.values()) {
			int syllables = syllables(encoding.decode(signs));
			if (syllables > most) {
				most = syllables;
				best = new OldText(encoding, encoding.decode(signs));
			}
		}
		return signs.indexOf(0) >= 0 ? Optional.empty() : Optional.ofNullable(best);
	}

	private static boolean isPlain(String passage) {
		for (int i = 0; i < passage.length(); i++) {
			if (passage.charAt(i) > 0x7F) {
				return false;
			}
		}
		return true;
	}

	/** How many words become syllables that were none; 0 if this cannot be the encoding. */
	private static int gained(String passage, OldEncoding encoding) {
		int changed = 0;
		int syllables = 0;
		int gained = 0;
		for (Matcher word = WORD.matcher(passage); word.find();) {
			if (!isPlain(word.group())) {
				boolean syllable = Syllables.isSyllable(encoding.decode(word.group()));
				changed++;
				syllables += syllable ? 1 : 0;
				gained += syllable && !Syllables.isSyllable(word.group()) ? 1 : 0;
			}
		}
		return syllables * PERCENT >= changed * MOSTLY && gained * 2 >= changed ? gained : 0;
	}

	/** How many words with accents are syllables, less those that are none. */
	private static int syllables(String text) {
		int balance = 0;
		for (Matcher word = LETTERS.matcher(text); word.find();) {
			if (!isPlain(word.group())) {
				balance += Syllables.isSyllable(word.group()) ? 1 : -1;
			}
		}
		return balance;
	}
}
