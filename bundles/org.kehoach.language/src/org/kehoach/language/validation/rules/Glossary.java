// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.kehoach.language.validation.rules.Term.Replacement;

/** The terms that have ended, from the table beside this class: one a line, so that it can grow without a programmer. */
final class Glossary {

	private static final String TABLE = "obsolete-terms.tsv";
	private static final List<Term> TERMS = read();
	private static final List<String> HINTS = TERMS.stream().flatMap(term -> term.hints().stream()).distinct().toList();

	private Glossary() {
	}

	static List<Term> terms() {
		return TERMS;
	}

	/** False if the text has no term for sure, as most have none. */
	static boolean mayStandIn(Prose prose) {
		return prose.mentions(HINTS);
	}

	private static List<Term> read() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Glossary.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t")).map(Glossary::term)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Term term(String[] cells) {
		return new Term(List.of(cells[0].split("\\|")), pattern(cells[1]), LocalDate.parse(cells[2]), cells[3], cells[4],
				Stream.of(cells[5].split(" ;; ")).map(Glossary::replacement).toList());
	}

	/** In a source text lines are broken where there is a blank else. */
	private static Replacement replacement(String cell) {
		String[] halves = cell.split(" => ");
		return new Replacement(pattern("\\b(?:" + halves[0].replace(" ?", "\\s?").replace(" ", "\\s+") + ")\\b"), halves[1]);
	}

	private static Pattern pattern(String words) {
		return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
	}
}
