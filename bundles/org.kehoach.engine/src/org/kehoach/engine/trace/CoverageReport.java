// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.trace.TraceDocument.Counts;
import org.kehoach.engine.trace.TraceDocument.FindingRow;
import org.kehoach.engine.trace.TraceDocument.PlanRow;

/**
 * Coverage as tables for a person. A country has thousands of plans: a terminal then gets the levels, and of each table the rows
 * where most is missing.
 */
final class CoverageReport {

	/** Beyond so many rows nobody reads a table in a terminal. */
	private static final int MANY = 200;
	/** What a long table is cut to. */
	private static final int FEW = 20;

	private final TraceDocument.Coverage coverage;
	private final TraceReports parts;
	private final boolean full;
	private boolean cut;

	/** @param full false to leave out long tables and all but the worst rows of others, as a terminal has no room for them */
	CoverageReport(TraceDocument.Coverage coverage, TraceReports parts, boolean full) {
		this.coverage = coverage;
		this.parts = parts;
		this.full = full;
	}

	Report report() {
		List<ReportTable> tables = new ArrayList<>();
		if (!full && coverage.plans().size() > MANY) {
			tables.add(levels());
		}
		tables.add(counted("plans", List.of("plan", "title", "above"), coverage.plans(), PlanRow::counts,
				row -> List.of(Cell.name(row.plan()), Cell.of(row.title()), Cell.name(String.join(", ", row.above())))));
		tables.add(counted("areas", List.of("above", "area"), coverage.areas(), TraceDocument.AreaRow::counts,
				row -> List.of(Cell.name(row.plan()), Cell.of(row.area() == null ? Messages.get("no-area") : row.title()))));
		tables.add(counted("units", List.of("unit"), coverage.units(), TraceDocument.UnitRow::counts,
				row -> List.of(Cell.of(Objects.requireNonNullElse(row.title(), Messages.get("unknown-unit"))))));
		tables.add(counted("items", List.of("item", "title", "levels"), coverage.items(), TraceDocument.ItemRow::counts,
				row -> List.of(Cell.name(row.item()), Cell.of(row.title()), Cell.of(levels(row.levels())))));
		if (full) {
			tables.add(parts.obligations(coverage.obligations()));
			tables.add(TraceReports.milestones(coverage));
		}
		List<FindingRow> findings = worst(coverage.findings(), Comparator.comparing((FindingRow row) -> !row.weight().equals("WARNING")));
		tables.add(titled(parts.findings(findings), findings.size(), coverage.findings().size()));
		parts.addProblems(coverage.problems(), tables);
		List<String> notes = new ArrayList<>(List.of(TraceReports.summary(coverage.total())));
		if (cut) {
			notes.add(Messages.get("cut", FEW));
		}
		return new Report(Messages.get("title-trace"), notes, tables);
	}

	private <T> ReportTable counted(String name, List<String> columns, List<T> rows, Function<T, Counts> counts, Function<T, List<Cell>> cells) {
		List<T> shown = worst(rows, Comparator.comparing((T row) -> -counts.apply(row).missing()).thenComparing(row -> counts.apply(row).percent()));
		ReportTable table = TraceReports.table(name, columns, true,
				shown.stream().map(row -> TraceReports.counted(counts.apply(row), cells.apply(row).toArray(Cell[]::new))).toList());
		return titled(table, shown.size(), rows.size());
	}

	private <T> List<T> worst(List<T> rows, Comparator<T> worstFirst) {
		if (full || rows.size() <= MANY) {
			return rows;
		}
		cut = true;
		return rows.stream().sorted(worstFirst).limit(FEW).toList();
	}

	private static ReportTable titled(ReportTable table, int shown, int of) {
		return shown == of ? table
				: new ReportTable(Messages.get("cut-table", table.heading(), shown, of), table.columns(), table.rows(), table.empty());
	}

	/** "3/4 → 10/12": at each level how many are answered of how many. */
	private static String levels(List<Counts> levels) {
		return String.join(" → ", levels.stream().map(level -> level.total() - level.missing() + "/" + level.total()).toList());
	}

	private ReportTable levels() {
		Set<String> waiting = coverage.plans().stream().map(PlanRow::plan).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
		Map<Integer, List<PlanRow>> byDepth = new TreeMap<>();
		List<PlanRow> open = coverage.plans();
		for (int depth = 1; !open.isEmpty(); depth++) {
			List<PlanRow> next = new ArrayList<>();
			List<PlanRow> here = new ArrayList<>();
			for (PlanRow plan : open) {
				boolean waits = plan.above().stream().anyMatch(waiting::contains);
				(waits ? next : here).add(plan);
			}
			if (here.isEmpty()) {
				// plans in a circle have no level of their own
				here = next;
				next = List.of();
			}
			here.forEach(plan -> waiting.remove(plan.plan()));
			byDepth.put(depth, here);
			open = next;
		}
		List<List<Cell>> rows = new ArrayList<>();
		byDepth.forEach((depth, plans) -> {
			List<Cell> row = new ArrayList<>(List.of(Cell.of(depth), Cell.of(plans.size())));
			int[] sums = new int[4];
			for (PlanRow plan : plans) {
				sums[0] += plan.counts().covered();
				sums[1] += plan.counts().partly();
				sums[2] += plan.counts().waived();
				sums[3] += plan.counts().missing();
			}
			int total = sums[0] + sums[1] + sums[2] + sums[3];
			row.add(Cell.of(total));
			for (int sum : sums) {
				row.add(Cell.of(sum));
			}
			row.add(new Cell((total == 0 ? 100 : (int) (100L * (total - sums[3]) / total)) + "%", Tone.NUMBER));
			rows.add(row);
		});
		return TraceReports.table("levels", List.of("level", "plans"), true, rows);
	}
}
