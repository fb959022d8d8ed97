// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.kehoach.engine.trace.TraceDocument.ChangeRow;
import org.kehoach.engine.trace.TraceDocument.GroupRow;
import org.kehoach.engine.trace.TraceDocument.Side;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Group;
import org.kehoach.trace.graph.TraceGraph;

/** Makes documents of what tracing found; their sentences are in the system's language. */
public final class TraceDocuments {

	private TraceDocuments() {
	}

	/**
	 * @param told the plans, by number, whose obligations are told
	 * @param shown a file of the facts as the document is to name it
	 */
	public static TraceDocument.Coverage coverage(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		return new DocumentBuilder(coverage, told, shown).coverage();
	}

	/**
	 * @param above the plans, by number, whose items are the rows
	 * @param told as in {@link #coverage}
	 * @param shown as in {@link #coverage}
	 */
	public static TraceDocument.Matrix matrix(Coverage coverage, IntPredicate above, IntPredicate told, UnaryOperator<String> shown) {
		return new MatrixBuilder(coverage.graph(), shown)
				.matrix(coverage.obligations().stream().filter(duty -> told.test(duty.plan()) && above.test(coverage.graph().planOf(duty.item()))).toList());
	}

	/** As {@link #coverage}. */
	public static TraceDocument.Gaps gaps(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		return new DocumentBuilder(coverage, told, shown).gaps();
	}

	/**
	 * @param item number of an item
	 * @param shown a file of the facts as the document is to name it
	 */
	public static TraceDocument.Impact impact(TraceGraph graph, int item, UnaryOperator<String> shown) {
		return new ImpactBuilder(graph, shown).impact(item);
	}

	/** As {@link #coverage}. */
	public static TraceDocument.Criteria criteria(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		return new CriteriaBuilder(coverage, shown).criteria(told);
	}

	/**
	 * How one plan stands to the criteria.
	 *
	 * @param file of the plan, as the rows are to name it
	 * @return in the order of the checklist; empty for a plan that is not asked
	 */
	public static List<TraceDocument.CriterionRow> criteria(Coverage coverage, int plan, String file) {
		return new CriteriaBuilder(coverage, name -> file).rows(plan);
	}

	/** The title of a criterion. */
	public static String title(TraceDocument.CriterionRow row) {
		return Messages.get("criterion-" + row.criterion());
	}

	/** @param changes in the order of the document, files named as the document is to name them */
	public static TraceDocument.Diff diff(List<Change> changes, Side before, Side after) {
		Map<Group, List<Change>> groups = new EnumMap<>(Group.class);
		changes.forEach(change -> groups.computeIfAbsent(change.group(), group -> new ArrayList<>()).add(change));
		List<GroupRow> counts = new ArrayList<>();
		groups.forEach((group, of) -> {
			int added = count(of, Change.Kind.ADDED);
			int removed = count(of, Change.Kind.REMOVED);
			counts.add(new GroupRow(group.name(), added, removed, of.size() - added - removed));
		});
		return new TraceDocument.Diff("kehoach-diff", TraceDocument.VERSION, before, after, counts,
				changes.stream().map(TraceDocuments::row).toList());
	}

	private static int count(List<Change> changes, Change.Kind kind) {
		return (int) changes.stream().filter(change -> change.kind() == kind).count();
	}

	private static ChangeRow row(Change change) {
		return new ChangeRow(change.group().name(), change.kind().name(), change.subject().name(),
				change.property() == null ? null : change.property().name(), change.plan(), change.name(), change.title(), change.before(),
				change.after(), change.parts(), change.file(), change.line());
	}
}
