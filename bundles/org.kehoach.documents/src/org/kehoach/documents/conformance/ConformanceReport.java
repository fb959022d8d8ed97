// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import java.nio.file.Path;
import java.util.List;

import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyResult;

/**
 * What was measured in a file.
 *
 * @param file
 *            as it was given
 * @param results
 *            of all properties, in the order of their codes
 * @param notes
 *            what the reader should know about the measuring itself, in the reader's language
 */
public record ConformanceReport(Path file, List<PropertyResult> results, List<String> notes) {

	public ConformanceReport {
		results = List.copyOf(results);
		notes = List.copyOf(notes);
	}

	/**
	 * The results of an outcome.
	 *
	 * @param outcome
	 *            never null
	 * @return in the order of their codes
	 */
	public List<PropertyResult> with(Outcome outcome) {
		return results.stream().filter(result -> result.outcome() == outcome).toList();
	}

	/**
	 * Whether nothing deviates.
	 *
	 * @return true if every property that could be measured is kept, or its place was left blank
	 */
	public boolean isKept() {
		return with(Outcome.DEVIATES).isEmpty();
	}

	/**
	 * Whether something is still to be filled in.
	 *
	 * @return true if a place was left blank
	 */
	public boolean hasBlanks() {
		return !with(Outcome.BLANK).isEmpty();
	}
}
