// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.kehoach.site.SiteException;
import org.kehoach.site.SiteSource.Judged;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.criteria.Result.Answer;

/** All plans against the criteria of the reviewers' checklist: how many keep each, then plan by plan. */
public final class CriteriaPages {

	private static final String NAME = "criteria";
	private static final int ROW = 600;
	private static final int CELL = 150;

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;
	/** What is shown of each plan: not its sentences, for there are thousands of plans. */
	private final Map<Integer, List<Answer>> answers = new ConcurrentSkipListMap<>();
	private volatile List<String> titles = List.of();

	public CriteriaPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, "");
	}

	/** Takes up a plan. May be called by several threads. */
	public void add(int plan, List<Judged> judged) {
		if (!judged.isEmpty()) {
			titles = judged.stream().map(Judged::title).toList();
			answers.put(plan, judged.stream().map(Judged::answer).toList());
		}
	}

	/** Writes the pages when all plans are taken up. */
	public void write(SiteFolder folder) throws SiteException {
		List<List<Integer>> pages = Paging.pages(List.copyOf(answers.keySet()), this::weight);
		String title = Messages.get("nav-criteria");
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, title);
			html.element("h1", title).element("p", Messages.get("criteria-lead"), "class", "lead");
			if (answers.isEmpty()) {
				html.element("p", Messages.get("criteria-none"));
			} else {
				if (page == 0) {
					summary(html);
				}
				html.element("h2", Messages.get("criteria-plans"));
				parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
				table(html, pages.get(page));
				parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
			}
			folder.write(Paging.file(NAME, page), frame.page("", NAME, title, html));
		}
	}

	private int weight(int plan) {
		return ROW + Html.weight(model.citation(plan)) + Html.weight(model.issuer(plan)) + CELL * answers.get(plan).size();
	}

	private void summary(Html html) {
		Parts.openTable(html, Messages.get("nav-criteria"));
		html.open("thead").open("tr").element("th", Messages.get("column-criterion"), "scope", "col");
		for (Answer answer : Answer.values()) {
			html.open("th", "scope", "col", "class", "figure");
			Checklist.answer(html, answer);
			html.close("th");
		}
		html.close("tr").closeLine("thead").open("tbody");
		for (int i = 0; i < titles.size(); i++) {
			int criterion = i;
			html.open("tr").element("th", titles.get(i), "scope", "row");
			for (Answer answer : Answer.values()) {
				long count = answers.values().stream().filter(of -> of.get(criterion) == answer).count();
				html.element("td", Long.toString(count), "class", "figure");
			}
			html.closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}

	private void table(Html html, List<Integer> plans) {
		Parts.openTable(html, Messages.get("criteria-plans"));
		html.open("thead").open("tr").element("th", Messages.get("column-plan"), "scope", "col");
		for (String title : titles) {
			html.element("th", title, "scope", "col", "class", "turned");
		}
		html.close("tr").closeLine("thead").open("tbody");
		for (int plan : plans) {
			html.open("tr").open("th", "scope", "row").link(addresses.plan(plan) + "#h-criteria", model.citation(plan));
			String issuer = model.issuer(plan);
			if (issuer != null) {
				html.element("span", issuer, "class", "sub");
			}
			html.close("th");
			for (Answer answer : answers.get(plan)) {
				html.open("td", "class", "cell " + Checklist.css(answer), "title", Checklist.name(answer));
				html.element("span", Checklist.sign(answer), "aria-hidden", "true");
				html.element("span", Checklist.name(answer), "class", "hidden").close("td");
			}
			html.closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}
}
