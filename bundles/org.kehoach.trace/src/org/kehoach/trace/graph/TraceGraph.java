// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.kehoach.trace.facts.DecisionFacts;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.WaiverFacts;

/**
 * The union of the facts of many files. Plans have the numbers 0 to {@link #plans} - 1 in the order of files; items (also
 * activities and solutions) the numbers 0 to {@link #size} - 1, plan by plan in the order of their facts. Immutable, safe for
 * threads.
 */
public final class TraceGraph {

	/** No such plan or item. */
	public static final int NONE = -1;

	/**
	 * A waiver and whose it is.
	 *
	 * @param plan number of the plan that leaves something out
	 */
	public record Waived(int plan, WaiverFacts waiver) {
	}

	private final List<PlanFacts> plans;
	private final String[] files;
	private final Names names;
	private final List<DecisionFacts> decisions;
	private final int[] decisionOf;
	private final int[] planOf;
	private final UnitTree units;
	private final Links planLinks;
	private final Links planBackLinks;
	private final Links links;
	private final Links backLinks;
	private final List<Waived> waivers;
	private final Links waivedBy;
	private final List<GraphProblem> problems;

	TraceGraph(GraphBuilder builder) {
		plans = List.copyOf(builder.plans);
		files = builder.files.toArray(String[]::new);
		names = builder.names;
		decisions = List.copyOf(builder.decisions);
		decisionOf = builder.decisionOf;
		planOf = builder.planOf;
		units = builder.units;
		planLinks = builder.planLinks;
		planBackLinks = planLinks.reversed();
		links = builder.links;
		backLinks = links.reversed();
		waivers = List.copyOf(builder.waivers);
		waivedBy = builder.waivedBy;
		problems = List.copyOf(builder.problems);
	}

	/** @param files sorted as results are to be */
	public static TraceGraph of(Collection<FileFacts> files) {
		return new GraphBuilder(files).build();
	}

	/** Plans that are there twice, links that lead nowhere, circles; in the order of plans, then of the text. */
	public List<GraphProblem> problems() {
		return problems;
	}

	public UnitTree units() {
		return units;
	}

	// ---- Plans

	/** How many plans there are. */
	public int plans() {
		return plans.size();
	}

	public PlanFacts plan(int plan) {
		return plans.get(plan);
	}

	/** The file that the plan stands in. */
	public String file(int plan) {
		return files[plan];
	}

	/** The plan of that name; {@link #NONE} if there is none. */
	public int planNamed(String name) {
		return names.plan(name);
	}

	/** The plan behind the name of a plan or of the decision that issues it; {@link #NONE} for other documents. */
	public int planBehind(String documentName) {
		return names.planBehind(documentName);
	}

	/** Number, date and issuer under which the plan goes out: its own, or those of the document that it is attached to. */
	public DocumentIdentity identity(int plan) {
		PlanFacts facts = plans.get(plan);
		if (facts.identity().number() != null || facts.attachedTo() == null && decisionOf[plan] == NONE) {
			return facts.identity();
		}
		return facts.attachedTo() != null ? facts.attachedTo() : decisions.get(decisionOf[plan]).identity();
	}

	/** Number of the unit that issues the plan; {@link UnitTree#NONE} if it is unknown. */
	public int issuer(int plan) {
		return units.number(plans.get(plan).identity().issuer());
	}

	/** Plan to the plans above ({@link LinkKind#IMPLEMENTS}) and before it ({@link LinkKind#CONTINUES}). */
	public Links planLinks() {
		return planLinks;
	}

	/** Plan to the plans below and after it. */
	public Links planBackLinks() {
		return planBackLinks;
	}

	// ---- Items

	/** How many items there are, activities and solutions included. */
	public int size() {
		return planOf.length;
	}

	public ItemFacts item(int node) {
		int plan = planOf[node];
		return plans.get(plan).items().get(node - names.firstNode(plan));
	}

	public int planOf(int node) {
		return planOf[node];
	}

	/** The first item of a plan; its others follow. */
	public int firstNode(int plan) {
		return names.firstNode(plan);
	}

	/** Behind the last item of a plan. */
	public int endNode(int plan) {
		return names.firstNode(plan + 1);
	}

	/** The item around an item; {@link #NONE} if there is none. */
	public int around(int node) {
		int parent = item(node).parent();
		return parent < 0 ? NONE : names.firstNode(planOf[node]) + parent;
	}

	/** {@code Plan.Item}; for an item without name that of the item around, else of its plan; never null. */
	public String fullName(int node) {
		PlanFacts plan = plans.get(planOf[node]);
		for (ItemFacts item = item(node); item != null; item = plan.around(item)) {
			String name = plan.fullName(item);
			if (name != null) {
				return name;
			}
		}
		return String.valueOf(plan.name());
	}

	/** The item of that full name; {@link #NONE} if there is none. */
	public int node(String fullName) {
		return names.node(fullName);
	}

	/** Links of items as they are written, and {@link LinkKind#PART_OF}: upwards. */
	public Links links() {
		return links;
	}

	/** The same, downwards: who refines, implements, serves, measures an item, and its parts. */
	public Links backLinks() {
		return backLinks;
	}

	// ---- Waivers

	/** Who leaves the item out. */
	public List<Waived> waivers(int node) {
		return waivedBy.isEmpty(node) ? List.of()
				: Arrays.stream(targets(waivedBy, node)).mapToObj(waivers::get).toList();
	}

	private static int[] targets(Links links, int node) {
		int[] targets = new int[links.end(node) - links.begin(node)];
		for (int i = 0; i < targets.length; i++) {
			targets[i] = links.target(links.begin(node) + i);
		}
		return targets;
	}
}
