// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.DocumentType;
import org.kehoach.model.UnitKind;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Interner;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.facts.WorkFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.impact.Impact;

/**
 * How long the graph and the coverage of a country take, and what they hold, without reading any text: one national plan, 34
 * provinces, 480 departments, 3,321 communes. Arguments: tasks a plan (default 73, in all 280,000), runs (default 9); the times are the
 * processor's. Run it from
 * the root of the project when it is built:
 *
 * <pre>
 * java -Xmx1g -cp "bundles/org.kehoach.model/target/classes:bundles/org.kehoach.trace/target/classes:EMF" \
 *     releng/benchmarks/trace/GraphBenchmark.java
 * </pre>
 *
 * where EMF stands for the jars org.eclipse.emf.common and org.eclipse.emf.ecore of a product's folder plugins.
 */
final class GraphBenchmark {

	private static final int PROVINCES = 34;
	private static final int DEPARTMENTS = 480;
	private static final int COMMUNES = 3_321;
	private static final String SENTENCE = "Rà soát, đơn giản hóa thủ tục hành chính, nâng cao chất lượng phục vụ người dân, doanh nghiệp, việc số ";

	private GraphBenchmark() {
	}

	public static void main(String[] arguments) {
		int tasks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 73;
		int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
		long before = used();
		List<FileFacts> facts = country(tasks);
		System.out.printf("facts: %,d plans, %,d tasks, %,d MB%n", facts.size() - 1, (facts.size() - 1) * tasks, (used() - before) >> 20);
		long held = used();
		TraceGraph graph = measure("graph", runs, () -> TraceGraph.of(facts));
		System.out.printf("  %,d items, %,d links, %,d problems, %,d MB%n", graph.size(), graph.links().size(), graph.problems().size(),
				(used() - held) >> 20);
		held = used();
		Coverage coverage = measure("coverage", runs, () -> Coverage.of(graph));
		System.out.printf("  %s, %,d MB%n", RollUp.total(coverage.obligations()), (used() - held) >> 20);
		measure("levels of all items of the nation", runs, () -> {
			int sum = 0;
			for (int item = graph.firstNode(0); item < graph.endNode(0); item++) {
				sum += coverage.levels(item).size();
			}
			return sum;
		});
		measure("impact of an item of the nation", runs, () -> Impact.of(graph, graph.firstNode(0)).below().size());
		measure("a name looked up 1,000,000 times", runs, () -> {
			int sum = 0;
			for (int i = 0; i < 1_000_000; i++) {
				sum += graph.node("P" + i % graph.plans() + ".N" + i % tasks);
			}
			return sum;
		});
	}

	private static <T> T measure(String name, int runs, Supplier<T> work) {
		long[] times = new long[runs];
		T result = null;
		for (int i = 0; i < runs; i++) {
			long begin = processorTime();
			result = work.get();
			times[i] = processorTime() - begin;
		}
		Arrays.sort(times);
		System.out.printf("%-36s %,6d ms (%,d .. %,d, %d runs)%n", name, times[runs / 2] / 1_000_000, times[0] / 1_000_000,
				times[runs - 1] / 1_000_000, runs);
		return result;
	}

	/** Of this thread: what else runs on the machine does not count. */
	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static List<FileFacts> country(int tasks) {
		Interner strings = new Interner();
		int plans = 1 + PROVINCES + DEPARTMENTS + COMMUNES;
		List<UnitFacts> units = new ArrayList<>();
		List<FileFacts> files = new ArrayList<>();
		for (int plan = 0; plan < plans; plan++) {
			AdministrativeLevel level = plan == 0 ? AdministrativeLevel.CENTRAL
					: plan <= PROVINCES + DEPARTMENTS ? AdministrativeLevel.PROVINCE : AdministrativeLevel.COMMUNE;
			Link parent = plan == 0 ? null : new Link(strings.of("D.U" + above(plan)), true);
			units.add(new UnitFacts(strings.of("D.U" + plan), "Cơ quan " + plan, null, null, UnitKind.AGENCY, level, parent, List.of(), List.of(),
					null, null, plan));
			files.add(file(plan, tasks, strings));
		}
		files.addFirst(new FileFacts("registry", List.of(new RegistryFacts("D", null, units, List.of(), 1)), List.of(), List.of()));
		return files;
	}

	/** Departments and communes hang on provinces, these on the nation. */
	private static int above(int plan) {
		return plan <= PROVINCES ? 0 : 1 + (plan - 1) % PROVINCES;
	}

	/** Nine of ten tasks implement one of the plan above. */
	private static FileFacts file(int plan, int tasks, Interner strings) {
		List<ItemFacts> items = new ArrayList<>();
		for (int task = 0; task < tasks; task++) {
			List<ItemLink> links = plan == 0 || task % 10 == 9 ? List.of()
					: List.of(new ItemLink(LinkKind.IMPLEMENTS, strings.of("P" + above(plan) + ".N" + task), true, task));
			WorkFacts work = new WorkFacts(List.of(new Link(strings.of("D.U" + plan), true)), List.of(), List.of(), List.of(), null, null,
					List.of(), null);
			items.add(new ItemFacts(ItemKind.TASK, strings.of("N" + task), SENTENCE + plan + "." + task, -1, -1, null, null, work, links, task));
		}
		DocumentIdentity identity = new DocumentIdentity(DocumentType.PLAN, null, null, new Link(strings.of("D.U" + plan), true));
		List<PlanLink> above = plan == 0 ? List.of() : List.of(new PlanLink(strings.of("P" + above(plan)), true, 1));
		PlanFacts facts = new PlanFacts(strings.of("P" + plan), "Kế hoạch " + plan, identity, null, null, List.of(), above, List.of(),
				List.of(), List.of(), List.copyOf(items), List.of(), List.of(), List.of(), List.of(), List.of(), 1);
		return new FileFacts("p" + plan + ".kehoach", List.of(), List.of(), List.of(facts));
	}
}
