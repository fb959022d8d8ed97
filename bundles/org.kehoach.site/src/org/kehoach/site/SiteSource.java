// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.io.IOException;
import java.util.List;

import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.graph.GraphProblem;

/** What only those know who loaded the plans. Sentences are in the system's language. Called by several threads at once. */
public interface SiteSource {

	/** Something that checking found in a plan's file. */
	record Checked(String severity, String code, String message, int line) {
	}

	/** True for a plan that the site tells about; false for one above that comes from another folder. */
	boolean isTold(int plan);

	/** The file of a plan or a problem as its reader knows it. */
	String place(String file);

	/** A finding as a sentence that says what to do. */
	String sentence(TraceFinding finding);

	/** A problem as a sentence that says what to do. */
	String sentence(GraphProblem problem);

	/** What checking found in a file, in the order of lines. */
	List<Checked> checked(String file);

	/** The appendix tables of a plan, as {@link TableMarkup} makes them; empty where they cannot be built. */
	List<String> tables(int plan) throws IOException;

	/**
	 * How a plan stands to a criterion of the reviewers' checklist.
	 *
	 * @param title of the criterion
	 * @param done how many of the things asked for are as they should be
	 * @param of how many things are asked for; 0 if nothing can be counted
	 * @param found a sentence
	 * @param advice a sentence; null if nothing is to be done
	 */
	record Judged(String title, Result.Answer answer, int done, int of, String found, String advice) {
	}

	/** In the order of the checklist, the same criteria for each plan; empty for a plan that is not asked. */
	default List<Judged> criteria(int plan) {
		return List.of();
	}

	/** What an earlier version said otherwise; null if none is compared. */
	default SiteChanges changes() {
		return null;
	}

	/** The links against those that were accepted; null if none were. */
	default SiteLinks links() {
		return null;
	}
}
