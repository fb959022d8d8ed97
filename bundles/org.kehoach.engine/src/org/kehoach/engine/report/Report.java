// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.report;

import java.util.List;

/**
 * A report.
 *
 * @param title of the whole
 * @param notes sentences before the tables
 * @param tables the first one is the main one
 */
public record Report(String title, List<String> notes, List<ReportTable> tables) {

	public Report {
		notes = List.copyOf(notes);
		tables = List.copyOf(tables);
	}
}
