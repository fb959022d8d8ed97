// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.coverage.TraceFinding.Weight;
import org.kehoach.trace.graph.GraphProblem;

/** What is missing, what does not fit, what is only to be noted, and what is left out, over all plans: one list each. */
public final class GapPages {

	private static final int MARKUP = 600;
	/** More are worth a list of where to begin. */
	private static final int FEW_PAGES = 3;

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;

	public GapPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, "");
	}

	public void write(SiteFolder folder) throws SiteException {
		List<Obligation> missing = new ArrayList<>();
		List<Obligation> waived = new ArrayList<>();
		for (Obligation obligation : model.coverage().obligations()) {
			if (model.isTold(obligation.plan()) && obligation.status() == Status.MISSING) {
				missing.add(obligation);
			} else if (model.isTold(obligation.plan()) && obligation.status() == Status.WAIVED) {
				waived.add(obligation);
			}
		}
		write(folder, "gaps", missing, this::weight, Obligation::plan, this::missing, "item", "title", "above");
		// hints are many: among them warnings would be lost
		write(folder, "findings", findings(Weight.WARNING), this::weight, TraceFinding::plan, this::finding, "finding", "line");
		write(folder, "notes", findings(Weight.INFO), this::weight, TraceFinding::plan, this::finding, "finding", "line");
		write(folder, "waived", waived, this::weight, Obligation::plan, this::waived, "item", "title", "reason");
	}

	private List<TraceFinding> findings(Weight weight) {
		return model.coverage().findings().stream().filter(finding -> finding.kind().weight() == weight && model.isTold(finding.plan())).toList();
	}

	private int weight(TraceFinding finding) {
		return MARKUP + Html.weight(model.source().sentence(finding));
	}

	private int weight(Obligation obligation) {
		return MARKUP + parts.weight(obligation.item()) + Html.weight(model.text(obligation.item()))
				+ (obligation.waiver() == null ? 0 : Html.weight(obligation.waiver().reason()));
	}

	private <T> void write(SiteFolder folder, String name, List<T> rows, ToIntFunction<T> weight, ToIntFunction<T> plan,
			BiConsumer<Html, T> row, String... columns) throws SiteException {
		List<List<T>> pages = Paging.pages(rows, element -> weight.applyAsInt(element) + 200);
		IntFunction<String> address = page -> Paging.file(name, page);
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, Messages.get("nav-" + name));
			html.element("h1", Messages.get(name + "-title", Parts.figure(rows.size()))).element("p", Messages.get(name + "-lead"), "class", "lead");
			if (page == 0 && pages.size() > FEW_PAGES) {
				branches(html, name, pages, plan);
			}
			if (page == 0 && name.equals("findings")) {
				problems(html);
			}
			parts.pages(html, page, pages.size(), address);
			if (rows.isEmpty()) {
				html.element("p", Messages.get("none"));
			} else {
				table(html, name, pages.get(page), plan, row, columns);
			}
			parts.pages(html, page, pages.size(), address);
			folder.write(address.apply(page), frame.page("", name, Messages.get("nav-" + name), html));
		}
	}

	/** For a country: how many there are below each plan of the second level, and where they begin. */
	private <T> void branches(Html html, String name, List<List<T>> pages, ToIntFunction<T> planOf) {
		Map<Integer, Integer> counts = new TreeMap<>();
		Map<Integer, String> starts = new HashMap<>();
		for (int page = 0; page < pages.size(); page++) {
			for (T row : pages.get(page)) {
				int plan = planOf.applyAsInt(row);
				int branch = branch(plan);
				counts.merge(branch, 1, Integer::sum);
				starts.putIfAbsent(branch, Paging.file(name, page) + "#" + anchor(plan));
			}
		}
		html.open("details", "open", "open").element("summary", Messages.get("branches"));
		html.open("ul", "class", "branches");
		counts.forEach((branch, count) -> {
			String issuer = model.issuer(branch);
			html.open("li").ownLink(starts.get(branch), issuer == null ? model.citation(branch) : issuer).text(" ")
					.element("b", Parts.figure(count)).close("li");
		});
		html.close("ul").closeLine("details");
	}

	/** The plan right below the topmost one that leads to a plan; the topmost one itself. */
	private int branch(int plan) {
		int at = plan;
		Set<Integer> seen = new HashSet<>();
		while (seen.add(at) && !model.parents(at).isEmpty() && !model.parents(model.parents(at).getFirst()).isEmpty()) {
			at = model.parents(at).getFirst();
		}
		return at;
	}

	private static String anchor(int plan) {
		return "p-" + plan;
	}

	private <T> void table(Html html, String name, List<T> rows, ToIntFunction<T> planOf, BiConsumer<Html, T> row, String... columns) {
		Parts.openTable(html, Messages.get("nav-" + name));
		Parts.headings(html, columns);
		int before = -1;
		html.open("tbody");
		for (T element : rows) {
			int plan = planOf.applyAsInt(element);
			if (plan != before) {
				html.markup(before < 0 ? "" : "</tbody><tbody>");
				html.open("tr", "class", "group", "id", anchor(plan)).open("th", "scope", "rowgroup", "colspan", Integer.toString(columns.length));
				html.ownLink(addresses.plan(plan), model.citation(plan));
				String issuer = model.issuer(plan);
				html.text(issuer == null ? "" : " – " + issuer).close("th").closeLine("tr");
				before = plan;
			}
			html.open("tr");
			row.accept(html, element);
			html.closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}

	private void missing(Html html, Obligation obligation) {
		item(html, obligation);
		html.element("td", model.number(model.graph().planOf(obligation.item())), "class", "nowrap");
	}

	private void waived(Html html, Obligation obligation) {
		item(html, obligation);
		html.own("td", obligation.waiver().reason());
	}

	private void item(Html html, Obligation obligation) {
		int item = obligation.item();
		html.open("td", "class", "nowrap").element("span", Messages.get("kind-" + model.graph().item(item).kind()), "class", "kind").text(" ");
		html.element("span", model.graph().item(item).name(), "class", "name").close("td");
		html.open("th", "scope", "row").ownLink(addresses.cover(item), model.text(item)).close("th");
	}

	private void finding(Html html, TraceFinding finding) {
		html.open("td");
		if (finding.item() < 0) {
			html.text(model.source().sentence(finding));
		} else {
			html.link(addresses.item(finding.item()), model.source().sentence(finding));
		}
		html.close("td").element("td", Integer.toString(finding.line()));
	}

	/** What keeps the plans from being traced at all: few, or none. */
	private void problems(Html html) {
		List<GraphProblem> problems = model.graph().problems();
		if (problems.isEmpty()) {
			return;
		}
		int most = 100;
		html.element("h2", Messages.get("problems", problems.size())).open("ul", "class", "findings");
		for (GraphProblem problem : problems.subList(0, Math.min(most, problems.size()))) {
			html.open("li").text(model.source().sentence(problem) + " ");
			html.element("span", model.source().place(problem.file()) + ", " + Messages.get("line", problem.line()), "class", "quiet");
			html.closeLine("li");
		}
		html.close("ul");
		if (problems.size() > most) {
			html.element("p", Messages.get("more", problems.size() - most));
		}
	}
}
