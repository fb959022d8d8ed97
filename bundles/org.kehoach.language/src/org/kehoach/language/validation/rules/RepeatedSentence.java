// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

	/** With its signs; the quote ends the last one. A single end of line does not end a sentence in a source text. */
	private static final Pattern SOURCE_SENTENCE = Pattern.compile("[^\"]+?(?:[.;:!?]+(?=[\\s\"]|$)|(?=\\n\\s*\\n)|(?=\"|$))");

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

	/** The sentences of a source text that have stood in it before, each with the white space in front of it. */
	public static List<Passage> passages(String source) {
		List<Passage> found = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int start = 0;
		for (Matcher m = SOURCE_SENTENCE.matcher(source); m.find(start); start = m.end()) {
			String normal = Phrases.normal(m.group());
			if (normal.length() >= SHORT && !seen.add(normal)) {
				found.add(new Passage(m.start(), m.end(), ""));
			}
		}
		return found;
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
