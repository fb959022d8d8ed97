// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.kehoach.engine.trace.TraceDocument.MatrixCell;
import org.kehoach.engine.trace.TraceDocument.MatrixRow;
import org.kehoach.engine.trace.TraceDocument.PlanName;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;

/** Makes the document of a matrix: only the cells that are obliged, for a country's matrix is nearly empty. */
final class MatrixBuilder {

	private final TraceGraph graph;
	private final UnaryOperator<String> shown;

	/** @param shown a file as the document names it */
	MatrixBuilder(TraceGraph graph, UnaryOperator<String> shown) {
		this.graph = graph;
		this.shown = shown;
	}

	TraceDocument.Matrix matrix(List<Obligation> obligations) {
		Map<Integer, List<Obligation>> byItem = new TreeMap<>();
		obligations.forEach(obligation -> byItem.computeIfAbsent(obligation.item(), item -> new ArrayList<>()).add(obligation));
		List<PlanName> plans = obligations.stream().map(Obligation::plan).distinct().sorted().map(this::plan).toList();
		List<MatrixRow> rows = new ArrayList<>();
		byItem.forEach((item, cells) -> rows.add(row(item, cells)));
		return new TraceDocument.Matrix("kehoach-matrix", TraceDocument.VERSION, DocumentBuilder.counts(RollUp.total(obligations)), plans, rows);
	}

	private MatrixRow row(int item, List<Obligation> obligations) {
		PlanFacts plan = graph.plan(graph.planOf(item));
		int area = graph.item(item).area();
		return new MatrixRow(graph.fullName(item), graph.item(item).title(), area < 0 ? null : plan.areas().get(area).title(),
				DocumentBuilder.counts(RollUp.total(obligations)),
				obligations.stream().sorted(Comparator.comparing(Obligation::plan))
						.map(cell -> new MatrixCell(name(cell.plan()), cell.status().name())).toList());
	}

	private PlanName plan(int plan) {
		PlanFacts facts = graph.plan(plan);
		return new PlanName(name(plan), facts.title(), shown.apply(graph.file(plan)), facts.line());
	}

	/** A plan without a name is marked by the check; here it stays apart from the others. */
	private String name(int plan) {
		return String.valueOf(graph.plan(plan).name());
	}
}
