// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.model.DocumentType;
import org.kehoach.model.value.DocumentTypes;

/**
 * The type word before a cited number is that of its symbol (Decree 30/2020/NĐ-CP, Annex III): «3647/QĐ-UBND» is a
 * decision.
 */
public final class CitedTypeMatchesSymbol extends TextRule {

	public CitedTypeMatchesSymbol() {
		super("KH408", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		for (Citation citation : prose.citations()) {
			String symbol = citation.number().typeSymbol();
			String wanted = citation.type() == null ? null : DocumentTypes.abbreviation(citation.type()).orElse(null);
			if (wanted != null && !wanted.equals(symbol) && isAbbreviation(symbol)) {
				report.on(prose.where(), prose.feature(), citation.text(), symbol, wanted);
			}
		}
	}

	/** The words for types in a source text that contradict the symbols behind them, and the right ones. */
	public static List<Passage> passages(String source) {
		List<Passage> found = new ArrayList<>();
		for (Citation citation : Citation.in(source)) {
			DocumentType right = DocumentType.VALUES.stream()
					.filter(type -> DocumentTypes.abbreviation(type).filter(citation.number().typeSymbol()::equals).isPresent()).findFirst().orElse(null);
			if (citation.type() == null || right == null || right == citation.type()) {
				continue;
			}
			String[] words = citation.text().split(" ");
			Matcher m = Pattern.compile(Stream.of(words).map(Pattern::quote).collect(Collectors.joining("\\s+"))).matcher(source);
			Matcher type = Pattern.compile(DocumentTypes.word(citation.type()).replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
					.matcher(source);
			if (m.find() && type.find(m.start()) && type.start() == m.start()) {
				String word = DocumentTypes.word(right);
				String better = Character.isUpperCase(source.charAt(m.start())) ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
						: Character.toLowerCase(word.charAt(0)) + word.substring(1);
				found.add(new Passage(type.start(), type.end(), better));
			}
		}
		return found;
	}

	/** Official letters and documents of the National Assembly start with something else. */
	private static boolean isAbbreviation(String symbol) {
		return DocumentType.VALUES.stream().anyMatch(type -> DocumentTypes.abbreviation(type).filter(symbol::equals).isPresent());
	}
}
