// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.List;
import java.util.regex.Pattern;

import org.kehoach.engine.Overview;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.trace.graph.UnitTree;

/** How plans, items and units are called in a reviewer's tables, and where they stand. */
public final class ReviewNames {

	/** In either place of the tone; everybody abbreviates it, and what comes behind it tells communes apart. */
	private static final Pattern COMMITTEE = Pattern.compile("^(?:Ủy|Uỷ) ban nhân dân\\b");

	private final Overview overview;
	private final TraceGraph graph;

	public ReviewNames(Overview overview) {
		this.overview = overview;
		this.graph = overview.graph();
	}

	/** The shortest name that officials know a plan by: its number, else its issuer, else its name in the text. */
	public String plan(int plan) {
		DocumentIdentity identity = graph.identity(plan);
		if (identity.number() != null && !identity.number().isDraft()) {
			return identity.number().toString();
		}
		int issuer = graph.issuer(plan);
		return issuer == UnitTree.NONE ? planId(plan) : graph.units().unit(issuer).shown();
	}

	/** As {@link #plan}, with the issuer where that does not tell it: numbers alone say little to who did not give them. */
	public String planAndIssuer(int plan) {
		String issuer = issuerBeside(plan);
		return issuer.isEmpty() ? plan(plan) : plan(plan) + " – " + issuer;
	}

	/** The issuer, where {@link #plan} does not tell it; else the empty text. */
	public String issuerBeside(int plan) {
		int issuer = graph.issuer(plan);
		String shown = issuer == UnitTree.NONE ? "" : graph.units().unit(issuer).shown();
		return shown.equals(plan(plan)) ? "" : COMMITTEE.matcher(shown).replaceFirst("UBND");
	}

	/** The name in the text. */
	public String planId(int plan) {
		return String.valueOf(graph.plan(plan).name());
	}

	/** The title; without one the name in the text. */
	public String title(int plan) {
		String title = graph.plan(plan).title();
		return title == null || title.isBlank() ? planId(plan) : title.strip();
	}

	/** Who issues a plan. */
	public String issuer(int plan) {
		int issuer = graph.issuer(plan);
		return issuer == UnitTree.NONE ? TraceWords.unknownUnit() : graph.units().unit(issuer).shown();
	}

	/** The sentence of an item; for an activity without words the empty text. */
	public String text(int item) {
		String title = graph.item(item).title();
		return title == null ? "" : title.strip();
	}

	/** Title of the area that an item stands in. */
	public String area(int item) {
		PlanFacts plan = graph.plan(graph.planOf(item));
		int area = graph.item(item).area();
		return area < 0 ? TraceWords.noArea() : String.valueOf(plan.areas().get(area).title());
	}

	/** Who leads an item, else who issues its plan; as one cell. */
	public String leads(int item) {
		PlanFacts plan = graph.plan(graph.planOf(item));
		List<Link> leads = plan.leads(graph.item(item));
		return leads.isEmpty() ? issuer(graph.planOf(item)) : units(leads);
	}

	String units(List<Link> units) {
		return Sheet.list(units.stream().map(this::unit).toList());
	}

	/** A unit as tables print it; where nothing was found, what the author wrote. */
	String unit(Link unit) {
		int number = graph.units().number(unit);
		return number == UnitTree.NONE ? unit.target() : graph.units().unit(number).shown();
	}

	/** Where an item stands. */
	public Place place(int item) {
		return new Place(overview.file(graph.planOf(item)), graph.item(item).line());
	}

	/** Where a plan begins. */
	public Place planPlace(int plan) {
		return new Place(overview.file(plan), graph.plan(plan).line());
	}

	/**
	 * The item or plan behind a full name.
	 *
	 * @return null if there is none
	 */
	public Place placeOf(String name) {
		int item = name == null ? TraceGraph.NONE : graph.node(name);
		if (item != TraceGraph.NONE) {
			return place(item);
		}
		int plan = name == null ? TraceGraph.NONE : graph.planBehind(name);
		return plan == TraceGraph.NONE ? null : planPlace(plan);
	}

	/**
	 * The item that a line of a file belongs to.
	 *
	 * @param file absolute, as the system writes it
	 * @param line from 1
	 * @return its full name; the name of the plan before its first item; null outside plans
	 */
	public String nameAt(String file, int line) {
		String best = null;
		int bestLine = 0;
		for (int plan = 0; plan < graph.plans(); plan++) {
			if (!graph.file(plan).equals(file)) {
				continue;
			}
			if (graph.plan(plan).line() <= line && graph.plan(plan).line() >= bestLine) {
				best = planId(plan);
				bestLine = graph.plan(plan).line();
			}
			for (int item = graph.firstNode(plan); item < graph.endNode(plan); item++) {
				ItemFacts facts = graph.item(item);
				if (facts.line() <= line && facts.line() >= bestLine && facts.line() > 0) {
					best = graph.fullName(item);
					bestLine = facts.line();
				}
			}
		}
		return best;
	}
}
