// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.model.DocumentType;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.DocumentTypes;
import org.kehoach.model.value.PartialDate;

/**
 * A document that a text cites by its number: "Quyết định số 3470/QĐ-UBND ngày 27/8/2025 của …".
 *
 * @param text as it stands
 * @param type by the word before; null if there is none
 * @param number not null
 * @param date null if the text names none, or none that exists
 * @param issuer what follows "của", up to the end of the clause; empty if there is none
 */
record Citation(String text, DocumentType type, DocumentNumber number, PartialDate date, String issuer) {

	private static final String WORDS = String.join("|", words());
	private static final String LETTERS = "\\p{Lu}[\\p{L}\\p{M}\\d&]*";
	/** The type word and "số" just before a number. */
	private static final Pattern BEFORE = Pattern.compile("(?:(" + WORDS + ")\\s+)?(?:số:?\\s*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** Characters within which they stand. */
	private static final int NEAR = 40;
	private static final Pattern CITATION = Pattern.compile("(?<![\\d/])"
			+ "(?<number>\\d{1,5}(?:/\\d{4})?/" + LETTERS + "(?:-" + LETTERS + ")*|\\d{1,5}-" + LETTERS + "/" + LETTERS + ")"
			+ "(?:,?\\s+(?iu:ngày)\\s+(?<day>\\d{1,2})\\s*(?:/|(?iu:\\s?tháng\\s))\\s*(?<month>\\d{1,2})\\s*(?:/|(?iu:\\s?năm\\s))\\s*(?<year>\\d{4}))?"
			+ "(?<end>)(?:,?\\s+của\\s+(?<issuer>[^,;.()\\n]+))?");

	/** All citations in a text in NFC, in their order. */
	static List<Citation> in(String text) {
		if (!mayHaveNumber(text)) {
			return List.of();
		}
		List<Citation> found = new ArrayList<>();
		for (Matcher m = CITATION.matcher(text); m.find();) {
			int near = Math.max(0, m.start() - NEAR);
			Matcher before = BEFORE.matcher(text.substring(near, m.start()));
			// finds at least the empty end
			boolean any = before.find();
			String cited = text.substring(any ? near + before.start() : m.start(), m.start("end"));
			String issuer = m.group("issuer") == null ? "" : m.group("issuer").strip();
			found.add(new Citation(cited.replaceAll("\\s+", " ").strip(), any ? type(before.group(1)) : null,
					DocumentNumber.parse(m.group("number")), date(m), issuer));
		}
		return found;
	}

	/** True if a digit stands before a stroke or hyphen, as in every number of a document; few texts need to be searched. */
	private static boolean mayHaveNumber(String text) {
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if ((c == '/' || c == '-') && Character.isDigit(text.charAt(i - 1))) {
				return true;
			}
		}
		return false;
	}

	private static PartialDate date(Matcher m) {
		if (m.group("day") == null) {
			return null;
		}
		try {
			return PartialDate.parse(m.group("day") + "/" + m.group("month") + "/" + m.group("year"));
		} catch (DateTimeException e) {
			// a day that does not exist contradicts nothing; the register has no such document either
			return null;
		}
	}

	private static DocumentType type(String word) {
		if (word == null) {
			return null;
		}
		String spoken = word.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		for (DocumentType type : DocumentType.values()) {
			if (DocumentTypes.word(type).toLowerCase(Locale.ROOT).equals(spoken)) {
				return type;
			}
		}
		return null;
	}

	/** Longer ones first: a joint circular is no circular. */
	private static List<String> words() {
		return DocumentType.VALUES.stream().map(DocumentTypes::word).sorted((a, b) -> b.length() - a.length())
				.map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q")).toList();
	}

	/** True if number and symbol are those of a document, whatever its date. */
	boolean hasNumber(DocumentNumber other) {
		return other != null && number.equals(other);
	}

	/** True if the figure before the symbol is that of a document: the year and the letters may be wrong. */
	boolean hasFigure(DocumentNumber other) {
		return other != null && !other.isDraft() && number.number().equals(other.number());
	}
}
