// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.RowGroups;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.trace.matrix.CoverageMatrix;
import org.kehoach.trace.matrix.MatrixView;

/** Arranges the coverage matrix of an overview as it is chosen. Keeps the matrix of the last choice. Not safe for threads. */
public final class MatrixArranger {

	/** Bytes that a matrix may take: a plan of a thousand items in a country of 3,800 plans has half of it. */
	private static final long MOST_CELLS = 8_000_000;

	private final Overview overview;
	private final TraceGraph graph;
	private final ReviewNames names;
	/** By plan: its place in the cascade from top to bottom. */
	private int[] cascade;
	private String matrixOf;
	private CoverageMatrix matrix;

	public MatrixArranger(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
		this.names = new ReviewNames(overview);
	}

	/**
	 * Names of the plans that oblige others, those with the most obligations first.
	 */
	public List<String> above() {
		Map<Integer, Integer> counts = new LinkedHashMap<>();
		for (Obligation obligation : overview.coverage().obligations()) {
			if (overview.isOwn(obligation.plan())) {
				counts.merge(graph.planOf(obligation.item()), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
				.map(entry -> names.planId(entry.getKey())).toList();
	}

	/** How a plan is called in lists: its number and name. */
	public String label(String plan) {
		int number = graph.planNamed(plan);
		return number == TraceGraph.NONE ? plan : Messages.get("matrix-above", names.planAndIssuer(number), names.title(number));
	}

	/**
	 * The matrix as chosen. A plan above that is not there any more counts as all plans.
	 *
	 * @throws EngineException if it is too large to be shown at once
	 */
	public MatrixTableData arrange(MatrixChoice choice) throws EngineException {
		int above = choice.above() == null ? TraceGraph.NONE : graph.planNamed(choice.above());
		load(above, choice.only() == null ? TraceGraph.NONE : graph.planNamed(choice.only()));
		IntPredicate rowWords = words(choice.rowWords(),
				row -> graph.fullName(matrix.item(row)) + ' ' + names.text(matrix.item(row)) + ' ' + names.area(matrix.item(row)));
		IntPredicate columnWords = words(choice.columnWords(), column -> names.plan(matrix.plan(column)) + ' '
				+ names.title(matrix.plan(column)) + ' ' + names.issuer(matrix.plan(column)) + ' ' + names.planId(matrix.plan(column)));
		BitSet rows = shown(matrix.rows(), rowWords);
		BitSet columns = shown(matrix.columns(), columnWords);
		Tally found = tally(rows, columns);
		if (!choice.cells().wanted().isEmpty()) {
			withStatus(rows, columns, choice.cells().wanted());
		}
		Axis.Grouping rowGroups = choice.rowGroups() == RowGroups.NONE ? Axis.Grouping.NONE
				: Groups.of(matrix.rows(), row -> area(row, above == TraceGraph.NONE));
		Axis.Grouping columnGroups = choice.columnGroups() == ColumnGroups.NONE ? Axis.Grouping.NONE
				: Groups.of(matrix.columns(), column -> choice.columnGroups() == ColumnGroups.LEVEL ? level(matrix.plan(column))
						: province(matrix.plan(column)));
		if (cascade == null) {
			cascade = new PlanTree(overview).places();
		}
		MatrixOrder order = new MatrixOrder(matrix);
		Axis rowAxis = Axis.of(matrix.rows(), rows::get,
				order.rows(choice.rowOrder().order(), columns, column(choice.rowOrder().column()), row -> graph.fullName(matrix.item(row))),
				rowGroups, folded(rowGroups, choice.foldedRows()));
		Axis columnAxis = Axis.of(matrix.columns(), columns::get, order.columns(choice.columnOrder(), rows,
				column -> names.plan(matrix.plan(column)), column -> cascade[matrix.plan(column)]), columnGroups,
				folded(columnGroups, choice.foldedColumns()));
		return new MatrixTableData(overview, new MatrixView(matrix, rowAxis, columnAxis), choice, found);
	}

	/** Loads what is asked for, unless it is there. */
	private void load(int above, int only) throws EngineException {
		String key = above + " " + only;
		if (matrix != null && key.equals(matrixOf)) {
			return;
		}
		IntPredicate parents = plan -> above == TraceGraph.NONE || plan == above;
		IntPredicate own = overview::isOwn;
		if (only != TraceGraph.NONE && !overview.coverage().ofPlan(only).isEmpty() && overview.isOwn(only)) {
			own = plan -> plan == only;
		} else if (only != TraceGraph.NONE) {
			parents = plan -> plan == only;
		}
		long size = CoverageMatrix.size(overview.coverage(), parents, own);
		if (size > MOST_CELLS) {
			throw new EngineException(Messages.get("matrix-too-large", size), null);
		}
		matrix = CoverageMatrix.of(overview.coverage(), parents, own);
		matrixOf = key;
	}

	/** The column of a plan; negative if it has none. */
	private int column(String plan) {
		int number = plan == null ? TraceGraph.NONE : graph.planNamed(plan);
		return number == TraceGraph.NONE ? -1
				: IntStream.range(0, matrix.columns()).filter(column -> matrix.plan(column) == number).findFirst().orElse(-1);
	}

	private static BitSet shown(int size, IntPredicate words) {
		BitSet shown = new BitSet(size);
		IntStream.range(0, size).filter(words).forEach(shown::set);
		return shown;
	}

	private static IntPredicate words(String wanted, IntFunction<String> text) {
		String words = VietnameseWords.unaccented(wanted.strip());
		return words.isEmpty() ? line -> true : line -> VietnameseWords.unaccented(text.apply(line)).contains(words);
	}

	private Tally tally(BitSet rows, BitSet columns) {
		int[] counts = new int[Status.values().length + 1];
		int[] shown = columns.stream().toArray();
		rows.stream().forEach(row -> {
			for (int column : shown) {
				counts[matrix.cell(row, column)]++;
			}
		});
		return new Tally(counts[Status.COVERED.ordinal() + 1], counts[Status.PARTLY.ordinal() + 1], counts[Status.WAIVED.ordinal() + 1],
				counts[Status.MISSING.ordinal() + 1]);
	}

	/** Leaves those lines only that have such a cell in one that the words let through. */
	private void withStatus(BitSet rows, BitSet columns, Set<Status> wanted) {
		boolean[] wantedCells = new boolean[Status.values().length + 1];
		wanted.forEach(status -> wantedCells[status.ordinal() + 1] = true);
		BitSet rowsWith = new BitSet();
		BitSet columnsWith = new BitSet();
		rows.stream().forEach(row -> columns.stream().filter(column -> wantedCells[matrix.cell(row, column)]).forEach(column -> {
			rowsWith.set(row);
			columnsWith.set(column);
		}));
		rows.and(rowsWith);
		columns.and(columnsWith);
	}

	private String area(int row, boolean withPlan) {
		int item = matrix.item(row);
		return withPlan ? names.plan(graph.planOf(item)) + " – " + names.area(item) : names.area(item);
	}

	private String level(int plan) {
		int issuer = graph.issuer(plan);
		AdministrativeLevel level = issuer == UnitTree.NONE ? AdministrativeLevel.UNSPECIFIED : graph.units().unit(issuer).level();
		return Messages.get("level-" + level.getName());
	}

	/** The nearest unit of the provincial level above the issuer, or the highest that is known. */
	private String province(int plan) {
		UnitTree units = graph.units();
		int issuer = graph.issuer(plan);
		if (issuer == UnitTree.NONE) {
			return names.issuer(plan);
		}
		int found = issuer;
		for (int unit : units.upwards(issuer)) {
			if (units.unit(unit).level() == AdministrativeLevel.CENTRAL) {
				break;
			}
			found = unit;
		}
		return units.unit(found).shown();
	}

	private static BitSet folded(Axis.Grouping grouping, Set<String> folded) {
		BitSet set = new BitSet();
		for (int group = 0; group < grouping.names().size(); group++) {
			set.set(group, folded.contains(grouping.names().get(group)));
		}
		return set;
	}

	/** Groups in the order in which they come first. */
	private record Groups(List<String> names, int[] of) implements Axis.Grouping {

		static Groups of(int size, IntFunction<String> name) {
			Map<String, Integer> numbers = new LinkedHashMap<>();
			int[] of = new int[size];
			for (int line = 0; line < size; line++) {
				of[line] = numbers.computeIfAbsent(name.apply(line), n -> numbers.size());
			}
			return new Groups(new ArrayList<>(numbers.keySet()), of);
		}

		@Override
		public int groupOf(int line) {
			return of[line];
		}
	}
}
