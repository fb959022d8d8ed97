// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.List;

/** A document that a command of tracing gives. */
public sealed interface TraceDocument {

	/** Counts up when a key changes its meaning or vanishes; further keys may come without that. */
	int VERSION = 1;

	/** What it is: kehoach-trace, kehoach-matrix, kehoach-gaps, kehoach-impact, kehoach-diff or kehoach-report. */
	String format();

	/**
	 * The coverage of all plans.
	 *
	 * @param total of all plans together
	 * @param plans with their obligations counted
	 * @param areas of the plans above
	 * @param units that issue the plans
	 * @param items of the plans above that oblige a plan
	 * @param obligations one by one
	 * @param milestones of indicators that refine others
	 * @param findings what does not fit
	 * @param problems what keeps the plans from being traced
	 */
	record Coverage(String format, int version, Counts total, List<PlanRow> plans, List<AreaRow> areas, List<UnitRow> units,
			List<ItemRow> items, List<ObligationRow> obligations, List<MilestoneRow> milestones, List<FindingRow> findings,
			List<ProblemRow> problems) implements TraceDocument {
	}

	/**
	 * Items of plans above against the plans that they oblige.
	 *
	 * @param total of all cells
	 * @param plans that are obliged, the columns
	 * @param rows in the order of the plans above and their texts
	 */
	record Matrix(String format, int version, Counts total, List<PlanName> plans, List<MatrixRow> rows) implements TraceDocument {
	}

	/**
	 * @param item full name
	 * @param area title of the area that it stands in; absent outside
	 * @param cells of the plans that are obliged only, in the order of the plans
	 */
	record MatrixRow(String item, String title, String area, Counts counts, List<MatrixCell> cells) {
	}

	/**
	 * @param plan its name
	 * @param status COVERED, PARTLY, WAIVED or MISSING
	 */
	record MatrixCell(String plan, String status) {
	}

	/**
	 * What is not as it should be.
	 *
	 * @param total of all obligations
	 * @param missing obligations that nobody took over or left out
	 * @param waived obligations left out, with their reasons
	 * @param uncertain plans with links that lead nowhere: what these were to cover seems to be missing
	 */
	record Gaps(String format, int version, Counts total, List<ObligationRow> missing, List<ObligationRow> waived, List<String> uncertain,
			List<FindingRow> findings, List<ProblemRow> problems) implements TraceDocument {
	}

	/**
	 * What hangs on an item.
	 *
	 * @param item itself, at depth 0
	 * @param above the nearest first
	 * @param below the nearest first
	 * @param plans that are touched
	 * @param units that are touched
	 * @param tables that are touched
	 * @param dates that are touched
	 */
	record Impact(String format, int version, ReachedRow item, List<ReachedRow> above, List<ReachedRow> below, List<PlanName> plans,
			List<UnitName> units, List<TableRow> tables, List<DateRow> dates) implements TraceDocument {
	}

	/**
	 * What two versions of plans say differently.
	 *
	 * @param counts of changes by group; groups without are left out
	 * @param changes by group and plan, then in reading order
	 */
	record Diff(String format, int version, Side before, Side after, List<GroupRow> counts, List<ChangeRow> changes) implements TraceDocument {
	}

	/**
	 * One of the versions that are compared.
	 *
	 * @param source folder, or folder@revision
	 * @param commit start of its name; absent for a folder as it is
	 * @param date of the commit, year-month-day
	 * @param errors in its files, because of which parts of it may not have been compared
	 */
	record Side(String source, String commit, String date, int errors) {
	}

	/**
	 * @param group PLANS, ITEMS, TARGETS, TIMES, CHARGES, LINKS, WORDING or UNITS
	 * @param changed also those that moved, were renamed, or lead nowhere now
	 */
	record GroupRow(String group, int added, int removed, int changed) {
	}

	/**
	 * @param kind ADDED, REMOVED, CHANGED, RENAMED, MOVED or BROKEN
	 * @param subject what it is about: PLAN, AREA, GOAL, INDICATOR, TASK, ACTIVITY, UNIT …
	 * @param property in what it differs: TARGET, TIME, LEAD …; absent: it came, went, moved or was renamed itself
	 * @param plan its name; absent in registries
	 * @param name full name, that of now unless it went; of an activity, that of its task
	 * @param before as written, name before; absent if there was nothing, or nothing that has words
	 * @param after as written, name now; absent if there is nothing, or nothing that has words
	 * @param parts how many parts came or went with it
	 * @param file from the folder, of the version before if it went
	 */
	record ChangeRow(String group, String kind, String subject, String property, String plan, String name, String title, String before,
			String after, int parts, String file, int line) {
	}

	/**
	 * How plans stand to the criteria of a reviewer's checklist.
	 *
	 * @param plans that were asked
	 * @param criteria by plan, then in the order of the checklist
	 * @param notAsked names of plans whose issuers are not scored
	 */
	record Criteria(String format, int version, List<ScoredPlanRow> plans, List<CriterionRow> criteria, List<String> notAsked)
			implements TraceDocument {
	}

	/**
	 * @param plan its name
	 * @param kept how many criteria
	 * @param unknown how many cannot be told
	 */
	record ScoredPlanRow(String plan, String title, String file, int line, int kept, int notKept, int unknown) {
	}

	/**
	 * @param criterion IN_TIME, AREAS, PRODUCTS, DEADLINES, LEADS, CHECKABLE, FUNDING, OBLIGATIONS, INSPECTION, STEERING or REPORTS
	 * @param answer KEPT, NOT_KEPT or UNKNOWN
	 * @param done how many of the things asked for are as they should be
	 * @param of how many things are asked for; 0 if nothing can be counted
	 * @param found in the reader's language
	 * @param advice in the reader's language; absent if it is kept
	 */
	record CriterionRow(String plan, String criterion, String answer, int done, int of, String found, String advice,
			List<EvidenceRow> evidence) {
	}

	/**
	 * @param item full name; absent for other things than items
	 * @param text as written
	 */
	record EvidenceRow(String item, String text, String file, int line) {
	}

	/**
	 * Obligations by what became of them.
	 *
	 * @param percent covered, partly covered or waived of all; rounded down; 100 without obligations
	 */
	record Counts(int total, int covered, int partly, int waived, int missing, int percent) {
	}

	/**
	 * @param plan its name
	 * @param above names of the plans above
	 * @param certain false if links lead nowhere, so that more seems to be missing than is
	 */
	record PlanRow(String plan, String title, String file, int line, List<String> above, boolean certain, Counts counts) {
	}

	/**
	 * @param plan name of the plan above
	 * @param area its name; absent: the items outside every area
	 */
	record AreaRow(String plan, String area, String title, Counts counts) {
	}

	/** @param unit full name; absent if unknown */
	record UnitRow(String unit, String title, Counts counts) {
	}

	/**
	 * @param item full name
	 * @param kind GOAL, INDICATOR or TASK
	 * @param counts the plans directly below
	 * @param levels by depth, the plans directly below first
	 */
	record ItemRow(String item, String kind, String title, String file, int line, Counts counts, List<Counts> levels) {
	}

	/**
	 * @param item full name of the item above
	 * @param plan name of the plan that is obliged
	 * @param status COVERED, PARTLY, WAIVED or MISSING
	 * @param direct false where it is covered only through plans between
	 * @param coveredBy full names of items of the plan
	 * @param reason of a waiver
	 * @param file of the plan that is obliged
	 * @param line of the waiver, else of the plan
	 */
	record ObligationRow(String item, String title, String plan, String status, boolean direct, List<String> coveredBy, String reason,
			String file, int line) {
	}

	/**
	 * @param item full name of the refining indicator
	 * @param above full name of the indicator above
	 * @param day of the milestone, year-month-day
	 * @param own the target; absent if there is none for that day
	 * @param wanted the target above
	 * @param result NOT_WEAKER, WEAKER or NOT_COMPARABLE
	 * @param reason why they cannot be compared
	 */
	record MilestoneRow(String item, String above, String day, String own, String wanted, String result, String reason) {
	}

	/**
	 * @param kind WEAKER, NO_TARGET, LATE, TIME_CONFLICT, EARLY_REVIEW, INCOMPARABLE or NO_PARENT
	 * @param weight WARNING or INFO
	 * @param message in the reader's language
	 */
	record FindingRow(String kind, String weight, String plan, String item, String above, String file, int line, String day, String own,
			String wanted, String reason, String message) {
	}

	/**
	 * @param kind DUPLICATE_PLAN, DUPLICATE_ITEM, MISSING_PARENT, MISSING_ITEM, PLAN_CYCLE or ITEM_CYCLE
	 * @param message in the reader's language
	 */
	record ProblemRow(String kind, String file, int line, String message) {
	}

	/**
	 * @param item full name; of an activity, that of its task
	 * @param link by which it hangs on the item before it
	 * @param from full name of the item before it on the shortest way; absent for the item in question
	 */
	record ReachedRow(String item, String kind, String title, int depth, String link, String from, String file, int line) {
	}

	record PlanName(String plan, String title, String file, int line) {
	}

	record UnitName(String unit, String title) {
	}

	/** @param rows how many items that are touched it shows */
	record TableRow(String plan, String table, String title, int rows) {
	}

	/**
	 * @param first first day, year-month-day
	 * @param last last day
	 * @param wording the author's
	 */
	record DateRow(String item, String title, String first, String last, String wording) {
	}
}
