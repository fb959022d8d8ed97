// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words between two marks mean. */
sealed interface Meaning {

	/** Gives way to something. */
	record Value(Reference reference) implements Meaning {
	}

	/** What follows up to the end stays only if there is something, or if there is nothing. */
	record If(Reference reference, boolean there) implements Meaning {
	}

	/** What follows up to the end is for those who make templates. */
	record Remark() implements Meaning {
	}

	/** Ends the last condition or remark. */
	record End() implements Meaning {
	}

	/** A condition on something unknown. */
	record UnknownIf(String name) implements Meaning {
	}

	/** Nothing known. */
	record Unknown() implements Meaning {
	}

	/** The words that begin a condition, without accents, longest first, and whether it asks for something to be there. */
	record Opening(String words, boolean there) {
		private static final List<Opening> ALL = List.of(new Opening("neu khong co ", false), new Opening("neu co ", true),
				new Opening("if not ", false), new Opening("if no ", false), new Opening("if ", true));
	}

	/** @param words never null */
	static Meaning of(String words) {
		String folded = words(words);
		switch (folded) {
		case "het", "het neu", "het ghi chu", "end", "end if", "end remark":
			return new End();
		case "ghi chu", "remark":
			return new Remark();
		default:
			break;
		}
		for (Opening opening : Opening.ALL) {
			if (folded.startsWith(opening.words())) {
				String name = folded.substring(opening.words().length());
				Optional<Reference> about = PlaceholderNames.find(name);
				return about.isPresent() ? new If(about.get(), opening.there()) : new UnknownIf(name);
			}
		}
		return PlaceholderNames.find(words).<Meaning>map(Value::new).orElseGet(Unknown::new);
	}

	/** Without accents, one blank between words. */
	private static String words(String text) {
		StringBuilder words = new StringBuilder();
		for (String word : text.toLowerCase(Locale.ROOT).strip().split("[\\s\\u00A0]+")) {
			words.append(words.isEmpty() ? "" : " ").append(PlaceholderNames.folded(word));
		}
		return words.toString();
	}
}
