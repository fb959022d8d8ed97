// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

import java.util.List;
import java.util.stream.Stream;

import org.kehoach.documents.conformance.parts.OfficialDocument;

/**
 * One thing that the decree lays down and that can be measured in a file.
 *
 * @param code
 *            such as {@code ND30-103}; never used for anything else again
 * @param source
 *            where the decree lays it down
 * @param wanted
 *            key of the sentence that says what is wanted
 * @param measure
 *            how it is measured
 */
public record Property(String code, Source source, String wanted, Measure measure) {

	/**
	 * Describes the property.
	 *
	 * @param words
	 *            of the reader's language
	 * @return never null
	 */
	public PropertyInfo info(Words words) {
		return new PropertyInfo(code, words.get(code), words.get("source." + source), words.get("wanted." + wanted));
	}

	/**
	 * Measures the property in a document.
	 *
	 * @param document
	 *            never null
	 * @param words
	 *            of the reader's language
	 * @return never null
	 */
	public PropertyResult measure(OfficialDocument document, Words words) {
		List<Measured> all = measure.of(document, words);
		Outcome outcome = outcome(all);
		List<Measured> told = all.stream().filter(measured -> measured.outcome() == outcome).toList();
		Stream<String> places = outcome == Outcome.KEPT ? Stream.empty() : told.stream().map(Measured::place);
		return new PropertyResult(info(words), outcome, words.list(told.stream().map(Measured::value).distinct().toList()),
				places.filter(place -> !place.isEmpty()).distinct().toList());
	}

	/** The worst of all places. */
	private static Outcome outcome(List<Measured> all) {
		return Stream.of(Outcome.DEVIATES, Outcome.BLANK, Outcome.KEPT)
				.filter(outcome -> all.stream().anyMatch(measured -> measured.outcome() == outcome)).findFirst().orElse(Outcome.NOT_FOUND);
	}
}
