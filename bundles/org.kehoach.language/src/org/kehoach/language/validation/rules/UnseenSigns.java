// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.encoding.OldText;

/** Signs that come along when text is pasted: nobody sees them, or only the font that they were made for prints them, and no search finds the word. */
public final class UnseenSigns extends TextRule {

	/** Optional hyphens and joiners, bullets of Symbol and Wingdings, and what stands for a letter that was lost. */
	public static final Pattern SIGNS = Pattern.compile("[\\p{Cf}\uE000-\uF8FF\uFFFD]");

	private static final int LETTERS_BESIDE = 12;
	private static final String SHOWN_AS = "\u25A1";

	public UnseenSigns() {
		super("KH809", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		Matcher sign = SIGNS.matcher(prose.text());
		// the optional hyphen is a letter of old fonts
		if (sign.find() && prose.text().lines().noneMatch(line -> OldText.in(line).isPresent())) {
			int from = Math.max(0, sign.start() - LETTERS_BESIDE);
			int to = Math.min(prose.text().length(), sign.end() + LETTERS_BESIDE);
			String around = SIGNS.matcher(prose.text().substring(from, to)).replaceAll(SHOWN_AS);
			report.on(prose.where(), prose.feature(), Shown.start(around), String.format("U+%04X", (int) sign.group().charAt(0)));
		}
	}
}
