// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every option of every command. What each is for stands in the messages, under {@code option-} and its name. */
public enum Option {
	OUTPUT(true, "--output", "-o"),
	FORMAT(true, "--format"),
	DRAFT(false, "--draft"),
	ELECTRONIC(false, "--electronic"),
	TEMPLATE(true, "--template"),
	DECISION(false, "--decision"),
	CHECK(false, "--check"),
	TO(true, "--to"),
	ALL(false, "--all"),
	PLAN(true, "--plan"),
	MATRIX(false, "--matrix"),
	UNIT(true, "--unit"),
	FAIL_ON(true, "--fail-on"),
	NO_CACHE(false, "--no-cache"),
	SINCE(true, "--since"),
	LANGUAGE(true, "--language"),
	FROM(true, "--from"),
	AGENCY(true, "--agency"),
	PERIOD(true, "--period"),
	UNDER(true, "--under"),
	NAME(true, "--name"),
	OBLIGATIONS_ONLY(false, "--obligations-only");

	private final boolean valued;
	private final List<String> words;

	Option(boolean valued, String... words) {
		this.valued = valued;
		this.words = List.of(words);
	}

	/** Whether a value follows. */
	boolean isValued() {
		return valued;
	}

	/** As it is named in messages and in help. */
	public String word() {
		return words.getFirst();
	}

	/** All its spellings, short ones first, as help shows them. */
	String spellings() {
		return String.join(", ", words.reversed());
	}

	static Optional<Option> of(String word) {
		return Arrays.stream(values()).filter(option -> option.words.contains(word)).findFirst();
	}
}
