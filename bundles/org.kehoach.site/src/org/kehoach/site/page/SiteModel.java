// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kehoach.model.value.DocumentTypes;
import org.kehoach.site.SiteSource;
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

	private final Coverage coverage;
	private final TraceGraph graph;
	private final SiteSource source;
	private final boolean[] told;

	public SiteModel(Coverage coverage, SiteSource source) {
		this.coverage = coverage;
		this.graph = coverage.graph();
		this.source = source;
		told = new boolean[graph.plans()];
		for (int plan = 0; plan < told.length; plan++) {
			told[plan] = source.isTold(plan);
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
		String text = text(node).strip().replaceAll("\\s+", " ");
		if (text.length() <= SHORT) {
			return text;
		}
		int end = text.lastIndexOf(' ', SHORT);
		return text.substring(0, end < SHORT / 2 ? text.offsetByCodePoints(0, text.codePointCount(0, SHORT)) : end) + "…";
	}

	/** Plans above, without those that are there through another one only. */
	List<Integer> parents(int plan) {
		List<Integer> above = linked(graph.planLinks(), plan);
		return above.stream().filter(parent -> parent != plan
				&& above.stream().noneMatch(other -> !other.equals(parent) && linked(graph.planLinks(), other).contains(parent)))
				.toList();
	}

	/** Plans right below, in the order of plans. */
	List<Integer> children(int plan) {
		return linked(graph.planBackLinks(), plan).stream().filter(child -> child != plan && parents(child).contains(plan)).toList();
	}

	private static List<Integer> linked(Links links, int plan) {
		List<Integer> found = new ArrayList<>();
		for (int link = links.begin(plan); link < links.end(plan); link++) {
			if (links.kind(link) == LinkKind.IMPLEMENTS && !found.contains(links.target(link))) {
				found.add(links.target(link));
			}
		}
		return found;
	}

	/** Title of the area that an item stands in; null outside areas. */
	String area(int node) {
		PlanFacts plan = graph.plan(graph.planOf(node));
		int area = graph.item(node).area();
		return area < 0 ? null : plan.areas().get(area).title();
	}
}
