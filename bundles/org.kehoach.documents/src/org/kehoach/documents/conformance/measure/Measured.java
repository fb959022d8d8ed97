// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

/**
 * What was found at one place.
 *
 * @param value
 *            what is there, in the reader's language, never null
 * @param outcome
 *            what came out there, never {@link Outcome#NOT_FOUND}
 * @param place
 *            where, in the reader's language; empty for the file as a whole
 */
public record Measured(String value, Outcome outcome, String place) {

	/**
	 * What was found at one place.
	 *
	 * @param value
	 *            what is there, in the reader's language, never null
	 * @param kept
	 *            whether it is as wanted
	 * @param place
	 *            where, in the reader's language; empty for the file as a whole
	 */
	public Measured(String value, boolean kept, String place) {
		this(value, kept ? Outcome.KEPT : Outcome.DEVIATES, place);
	}

	/**
	 * A place that was left blank, to be filled in.
	 *
	 * @param value
	 *            what is there, in the reader's language, never null
	 * @param place
	 *            where, in the reader's language; empty for the file as a whole
	 * @return never null
	 */
	public static Measured blank(String value, String place) {
		return new Measured(value, Outcome.BLANK, place);
	}
}
