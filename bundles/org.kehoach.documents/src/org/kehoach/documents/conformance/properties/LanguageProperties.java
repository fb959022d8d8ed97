// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kehoach.documents.conformance.measure.Measure;
import org.kehoach.documents.conformance.measure.Measured;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.Source;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.Run;

/** The language that a file says its text is in (the field Language of Phụ lục VI). */
public final class LanguageProperties {
	/** Names and quotations may be in another language. */
	private static final double SHARE = 0.9;

	private LanguageProperties() {
	}

	/**
	 * The properties of this group.
	 *
	 * @return never null
	 */
	public static List<Property> all() {
		return List.of(new Property("ND30-901", Source.METADATA, "language", language()));
	}

	private static Measure language() {
		return (document, words) -> {
			Map<String, Integer> letters = new TreeMap<>();
			for (Paragraph paragraph : document.text().paragraphs()) {
				for (Run run : paragraph.visible()) {
					if (run.format().language() != null) {
						letters.merge(run.format().language(), run.text().length(), Integer::sum);
					}
				}
			}
			int all = letters.values().stream().mapToInt(Integer::intValue).sum();
			if (all == 0) {
				return List.of();
			}
			int vietnamese = letters.entrySet().stream().filter(entry -> entry.getKey().startsWith("vi")).mapToInt(Map.Entry::getValue).sum();
			String told = letters.entrySet().stream().map(entry -> entry.getKey() + " " + words.percent(entry.getValue() / (double) all))
					.reduce((one, other) -> one + ", " + other).orElseThrow();
			return List.of(new Measured(told, vietnamese >= SHARE * all, ""));
		};
	}
}
