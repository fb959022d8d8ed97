// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.criteria;

import java.util.List;

/**
 * How a plan stands to a criterion.
 *
 * @param done how many of the things asked for are as they should be
 * @param of how many things are asked for; 0 if nothing can be counted
 * @param lacking what is not there at all: areas or topics
 * @param evidence what the answer rests on: what is there, or the items that lack something
 */
public record Result(Criterion criterion, Answer answer, int done, int of, List<Enum<?>> lacking, List<Evidence> evidence) {

	/** Whether it is kept. */
	public enum Answer {
		KEPT, NOT_KEPT,
		/** The plan does not say enough to tell. */
		UNKNOWN
	}

	/**
	 * A place in the plan's file.
	 *
	 * @param item full name of the item; null for other things
	 * @param text as written
	 * @param line in the file, from 1; 0 if unknown
	 */
	public record Evidence(String item, String text, int line) {
	}

	public Result {
		lacking = List.copyOf(lacking);
		evidence = List.copyOf(evidence);
	}
}
