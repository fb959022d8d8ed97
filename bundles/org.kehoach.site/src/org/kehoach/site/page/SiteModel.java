// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kehoach.model.value.DocumentTypes;
import org.kehoach.site.SiteSource;
import org.kehoach.site.html.Html;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/** What all pages ask: plans and items, how they are called, and which of them are told. */
public final class SiteModel {

	private static final int SHORT = 110;
	/** Every letter may become an entity of six characters. */
	private static final int SHORT_WEIGHT = 6 * SHORT + 3;

	private final Coverage coverage;
	private final TraceGraph graph;
	private final SiteSource source;
	private final boolean[] told;
	private final List<List<Integer>> parents = new ArrayList<>();
	private final List<List<Integer>> children = new ArrayList<>();

	public SiteModel(Coverage coverage, SiteSource source) {
		this.coverage = coverage;
		this.graph = coverage.graph();
		this.source = source;
		told = new boolean[graph.plans()];
		for (int plan = 0; plan < told.length; plan++) {
			told[plan] = source.isTold(plan);
			parents.add(nearest(graph, plan));
			children.add(new ArrayList<>());
		}
		for (int plan = 0; plan < told.length; plan++) {
			for (int parent : parents.get(plan)) {
				children.get(parent).add(plan);
			}
		}
	}

	public Coverage coverage() {
		return coverage;
	}

	public TraceGraph graph() {
		return graph;
	}

	public SiteSource source() {
		return source;
	}

	public boolean isTold(int plan) {
		return told[plan];
	}

	/** What plans that are told became obliged to by an item. */
	List<Obligation> obligations(int item) {
		return coverage.ofItem(item).stream().filter(obligation -> told[obligation.plan()]).toList();
	}

	/** What a plan is obliged to; nothing for plans that are not told. */
	public List<Obligation> duties(int plan) {
		return told[plan] ? coverage.ofPlan(plan) : List.of();
	}

	/** "Kế hoạch số 494/KH-UBND"; without a number the title. */
	public String citation(int plan) {
		DocumentIdentity identity = graph.identity(plan);
		String word = identity.type() == null ? "" : DocumentTypes.word(identity.type());
		if (identity.number() == null || identity.number().isDraft()) {
			return title(plan);
		}
		String text = word + " số " + identity.number();
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** The shortest name that officials know a plan by: its number, else its issuer, else its name in the language. */
	String number(int plan) {
		DocumentIdentity identity = graph.identity(plan);
		if (identity.number() != null && !identity.number().isDraft()) {
			return identity.number().toString();
		}
		int issuer = graph.issuer(plan);
		return issuer < 0 ? name(plan) : graph.units().unit(issuer).shown();
	}

	public String title(int plan) {
		String title = graph.plan(plan).title();
		return title == null || title.isBlank() ? name(plan) : title;
	}

	public String name(int plan) {
		return graph.plan(plan).name() == null ? "?" : graph.plan(plan).name();
	}

	/** Title of the unit that issues a plan; null if it is unknown. */
	public String issuer(int plan) {
		int unit = graph.issuer(plan);
		return unit < 0 ? null : graph.units().unit(unit).title();
	}

	/** The item's sentence, for an unworded activity its name or nothing. */
	public String text(int node) {
		ItemFacts item = graph.item(node);
		return item.title() != null ? item.title() : item.name() == null ? "" : item.name();
	}

	/** The item's sentence, cut between words. */
	String shortText(int node) {
		String text = blanksInOne(text(node));
		if (text.length() <= SHORT) {
			return text;
		}
		int end = text.lastIndexOf(' ', SHORT);
		return text.substring(0, end < SHORT / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, SHORT)) : end) + "…";
	}

	/** Without blanks around, with one blank for several: texts seldom have them, so that they are looked for first. */
	private static String blanksInOne(String text) {
		boolean before = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = Character.isWhitespace(c);
			if (blank && (before || c != ' ')) {
				return text.strip().replaceAll("\\s+", " ");
			}
			before = blank;
		}
		return before ? text.strip() : text;
	}

	/** Bytes that {@link #shortText} takes at most. */
	int shortWeight(int node) {
		return Math.min(Html.weight(text(node)), SHORT_WEIGHT);
	}

	/** Plans above, without those that are there through another one only. */
	List<Integer> parents(int plan) {
		return parents.get(plan);
	}

	/** Plans right below, in the order of plans. */
	List<Integer> children(int plan) {
		return children.get(plan);
	}

	private static List<Integer> nearest(TraceGraph graph, int plan) {
		List<Integer> above = linked(graph.planLinks(), plan);
		return above.stream().filter(parent -> parent != plan
				&& above.stream().noneMatch(other -> !other.equals(parent) && linked(graph.planLinks(), other).contains(parent)))
				.toList();
	}

	private static List<Integer> linked(Links links, int plan) {
		Set<Integer> found = new LinkedHashSet<>();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS) {
				found.add(links.target(link));
			}
		}
		return List.copyOf(found);
	}

	/** Title of the area that an item stands in; null outside areas. */
	String area(int node) {
		PlanFacts plan = graph.plan(graph.planOf(node));
		int area = graph.item(node).area();
		return area < 0 ? null : plan.areas().get(area).title();
	}
}
