// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.nio.file.Path;

import org.kehoach.engine.Overview;
import org.kehoach.engine.trace.TraceDocument;

/** The tables that a reviewer looks through, in the system's language. */
public final class ReviewSheets {

	private ReviewSheets() {
	}

	/** What is missing, weaker, late or left open in the folder's own plans, with the words above beside their own. */
	public static Sheet gaps(Overview overview) {
		return new GapSheet(overview).sheet();
	}

	/** The plans from top to bottom of the cascade, with how many obligations each has answered. */
	public static Sheet plans(Overview overview) {
		return new PlanSheet(overview).sheet();
	}

	/**
	 * What an item rests on and what rests on it, link by link.
	 *
	 * @param item its number in the graph
	 */
	public static Sheet trace(Overview overview, int item) {
		return new TraceSheet(overview).sheet(item);
	}

	/**
	 * What hangs on an item: items above and below, plans, units, tables, dates.
	 *
	 * @param item its number in the graph
	 */
	public static Sheet impact(Overview overview, int item) {
		return new ImpactSheet(overview).sheet(item);
	}

	/** The links whose target has changed since they were accepted; each line is about its {@code ReviewedLink}. */
	public static Sheet suspects(Overview overview) {
		return new SuspectSheet(overview).sheet();
	}

	/** When something of the folder's own plans is due, by quarter, the first day first; what has no day comes last. */
	public static Sheet calendar(Overview overview) {
		return new CalendarSheet(overview).sheet();
	}

	/** How the folder's own plans stand to the criteria of the PAR Index. */
	public static Sheet criteria(Overview overview) {
		return new CriteriaSheet(overview).sheet();
	}

	/**
	 * What two versions say differently.
	 *
	 * @param folder of the version after, that places lead into
	 */
	public static Sheet differences(TraceDocument.Diff diff, Path folder) {
		return DiffSheet.sheet(diff, folder);
	}
}
