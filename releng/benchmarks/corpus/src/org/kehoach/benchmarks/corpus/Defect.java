// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

/**
 * Something wrong that was put into a plan on purpose.
 *
 * @param file from the corpus's folder, with slashes
 * @param line from 1, where a check reports it
 * @param subject the item, or the plan above with the items that nobody took over
 */
record Defect(Kind kind, String file, int line, String subject) {

	/** What can be wrong, with the code under which a check reports it. */
	enum Kind {
		BROKEN_LINK("KH010", "error"), WEAKER_TARGET("KH601", "warning"), LATE_DEADLINE("KH303", "warning"),
		UNCOVERED_OBLIGATION("KH504", "warning"), UNCHECKABLE_TIME("KH304", "info");

		final String code;
		final String severity;

		Kind(String code, String severity) {
			this.code = code;
			this.severity = severity;
		}
	}

	/** Columns: kind, code, severity, file, line, subject. */
	String row() {
		return String.join("\t", kind.name(), kind.code, kind.severity, file, Integer.toString(line), subject);
	}
}
