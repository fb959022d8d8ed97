// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.value.Phrases;

/** A text does not say the same sentence twice. */
public final class RepeatedSentence extends TextRule {

	/** Characters below which a phrase may well come twice. */
	private static final int SHORT = 25;
	private static final String SIGNS = ".;:!?\n";
	private static final Pattern END = Pattern.compile("[" + SIGNS + "]+(?=\\s|$)");

	public RepeatedSentence() {
		super("KH802", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		if (isOneSentence(prose.text())) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (String sentence : END.split(prose.text())) {
			String normal = Phrases.normal(sentence);
			if (normal.length() >= SHORT && !seen.add(normal)) {
				report.on(prose.where(), prose.feature(), Shown.start(sentence));
				return;
			}
		}
	}

	/** Most texts are: nothing in them is followed by another sentence. */
	private static boolean isOneSentence(String text) {
		for (int i = 0; i < text.length() - SHORT; i++) {
			if (SIGNS.indexOf(text.charAt(i)) >= 0) {
				return false;
			}
		}
		return true;
	}
}
