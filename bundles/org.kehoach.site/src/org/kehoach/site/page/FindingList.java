// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.kehoach.site.SiteSource.Checked;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.coverage.TraceFinding.Weight;

/** What tracing and checking found in a plan, on its page. */
final class FindingList {

	/** With more findings than this, the page tells how many there are, and where they all stand. */
	private static final int MOST_ROWS = 40;
	/** Longer lists are folded, so that the items below them stay in sight. */
	private static final int MOST_OPEN = 12;

	private final SiteModel model;

	FindingList(SiteModel model) {
		this.model = model;
	}

	/** @param traced findings of the plan, from tracing */
	void write(Html html, int plan, List<TraceFinding> traced) {
		List<TraceFinding> findings = traced.stream().sorted(Comparator.comparing(finding -> finding.kind().weight())).toList();
		List<Checked> checked = model.isTold(plan) ? model.source().checked(model.graph().file(plan)) : List.of();
		if (findings.isEmpty() && checked.isEmpty()) {
			return;
		}
		int count = findings.size() + checked.size();
		html.open("section", "aria-labelledby", "h-found").element("h2", Messages.get("plan-findings", count), "id", "h-found");
		boolean folded = count > MOST_OPEN;
		if (folded) {
			html.open("details").element("summary", Messages.get("show-findings", count));
		}
		html.open("ul", "class", "findings");
		for (TraceFinding finding : findings.subList(0, Math.min(MOST_ROWS, findings.size()))) {
			String weight = finding.kind().weight().name();
			finding(html, weight, model.source().sentence(finding), null, finding.line());
		}
		for (Checked found : checked.subList(0, Math.min(MOST_ROWS, checked.size()))) {
			finding(html, found.severity(), found.message(), found.code(), found.line());
		}
		html.close("ul");
		if (findings.size() > MOST_ROWS) {
			html.open("p").text(Messages.get("more", findings.size() - MOST_ROWS)).text(" ")
					.link("../" + page(findings) + ".html", Messages.get("nav-" + page(findings))).close("p");
		}
		if (checked.size() > MOST_ROWS) {
			html.element("p", Messages.get("more-checked", checked.size() - MOST_ROWS));
		}
		html.markup(folded ? "</details>" : "");
		html.closeLine("section");
	}

	/** The list over all plans in which the first finding stands that is not told here. */
	private static String page(List<TraceFinding> findings) {
		return findings.get(MOST_ROWS).kind().weight() == Weight.WARNING ? "findings" : "notes";
	}

	private static void finding(Html html, String weight, String sentence, String code, int line) {
		html.open("li").element("span", Messages.get("weight-" + weight), "class", "weight " + weight.toLowerCase(Locale.ROOT));
		html.text(" " + sentence + " ").element("span", Messages.get("line", line) + (code == null ? "" : ", " + code), "class", "quiet");
		html.closeLine("li");
	}
}
