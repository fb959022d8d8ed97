// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.graph.TraceGraph;

/** A unit: what it leads and where it takes part, by date; and the list of all units. */
public final class UnitPages {

	private static final int MARKUP = 700;

	/** @param leads false where it coordinates or supports */
	private record Work(int node, boolean leads, LocalDate last) {
	}

	private final SiteModel model;
	private final TraceGraph graph;
	private final UnitWork work;
	private final Addresses addresses;
	private final Frame frame;
	private final List<Integer> units;

	public UnitPages(SiteModel model, UnitWork work, Addresses addresses, Frame frame) {
		this.model = model;
		this.graph = model.graph();
		this.work = work;
		this.addresses = addresses;
		this.frame = frame;
		// titles are Vietnamese in both languages
		Comparator<Object> order = Collator.getInstance(Locale.of("vi"));
		units = IntStream.range(0, graph.units().size()).filter(work::hasWork).boxed()
				.sorted(Comparator.comparing((Integer unit) -> graph.units().unit(unit).kind())
						.thenComparing(unit -> graph.units().unit(unit).level()).thenComparing(this::within, order).thenComparing(this::title, order))
				.toList();
	}

	/** All units with work, agencies first. */
	public List<Integer> units() {
		return units;
	}

	/** The list of all units. */
	public void writeList(SiteFolder folder) throws SiteException {
		Parts parts = new Parts(model, addresses, "");
		List<List<Integer>> pages = Paging.pages(units, unit -> MARKUP + 2 * Html.weight(title(unit)));
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, Messages.get("nav-units"));
			html.element("h1", Messages.get("nav-units")).element("p", Messages.get("units-lead"), "class", "lead");
			parts.pages(html, page, pages.size(), other -> Paging.file("units", other));
			Parts.openTable(html, Messages.get("nav-units"));
			Parts.headings(html, "unit", "within", "led", "joined");
			html.open("tbody");
			for (int unit : pages.get(page)) {
				html.open("tr").open("th", "scope", "row").ownLink(addresses.unit(unit), title(unit)).close("th");
				html.own("td", within(unit));
				html.element("td", Integer.toString(work.led(unit).length), "class", "figure");
				html.element("td", Integer.toString(work.joined(unit).length), "class", "figure").closeLine("tr");
			}
			html.close("tbody");
			Parts.closeTable(html);
			folder.write(Paging.file("units", page), frame.page("", "units", Messages.get("nav-units"), html));
		}
	}

	private String title(int unit) {
		UnitFacts facts = graph.units().unit(unit);
		return facts.title() == null ? facts.shown() : facts.title();
	}

	private String within(int unit) {
		int parent = graph.units().parent(unit);
		return parent < 0 ? "" : title(parent);
	}

	/** The pages of a unit with work. */
	public void write(int unit, SiteFolder folder) throws SiteException {
		String root = "../";
		Parts parts = new Parts(model, addresses, root);
		List<List<Work>> pages = Paging.pages(work(unit), row -> weight(parts, row));
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, title(unit));
			html.own("h1", title(unit));
			if (!within(unit).isEmpty()) {
				html.element("p", Messages.get("unit-within", within(unit)), "class", "lead");
			}
			html.element("p", Messages.get("unit-count", work.led(unit).length, work.joined(unit).length));
			parts.pages(html, page, pages.size(), other -> addresses.unit(unit, other));
			table(html, parts, title(unit), pages.get(page));
			parts.pages(html, page, pages.size(), other -> addresses.unit(unit, other));
			folder.write(addresses.unit(unit, page), frame.page(root, null, title(unit), html));
		}
	}

	/** What it leads first, each by the last day; what has no day comes last. */
	private List<Work> work(int unit) {
		List<Work> rows = new ArrayList<>();
		Arrays.stream(work.led(unit)).mapToObj(node -> new Work(node, true, last(node))).forEach(rows::add);
		Arrays.stream(work.joined(unit)).mapToObj(node -> new Work(node, false, last(node))).forEach(rows::add);
		rows.sort(Comparator.comparing(Work::leads).reversed().thenComparing(Work::last, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(Work::node));
		return rows;
	}

	private TimeFacts time(int node) {
		ItemFacts item = graph.item(node);
		return graph.plan(graph.planOf(node)).time(item);
	}

	private LocalDate last(int node) {
		TimeFacts time = time(node);
		return time == null || !time.isDated() ? null : time.window().last();
	}

	private int weight(Parts parts, Work row) {
		TimeFacts time = time(row.node());
		return MARKUP + parts.weight(row.node()) + Html.weight(model.citation(graph.planOf(row.node())))
				+ (time == null ? 0 : Html.weight(time.wording()));
	}

	private void table(Html html, Parts parts, String label, List<Work> rows) {
		Parts.openStack(html, label);
		Parts.headings(html, "time", "task", "plan");
		Boolean before = null;
		html.open("tbody");
		for (Work row : rows) {
			if (before == null || before != row.leads()) {
				html.markup(before == null ? "" : "</tbody><tbody>");
				html.open("tr", "class", "group").element("th", Messages.get(row.leads() ? "unit-leads" : "unit-joins"), "scope", "rowgroup",
						"colspan", "3").closeLine("tr");
				before = row.leads();
			}
			TimeFacts time = time(row.node());
			html.open("tr").own("td", time == null ? "" : time.wording()).open("th", "scope", "row");
			if (graph.item(row.node()).kind() == ItemKind.ACTIVITY) {
				html.element("span", Messages.get("kind-ACTIVITY"), "class", "kind").text(" ");
			}
			parts.item(html, row.node(), false);
			html.close("th").open("td", "class", "nowrap")
					.ownLink("../" + addresses.plan(graph.planOf(row.node())), model.number(graph.planOf(row.node()))).close("td").closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}
}
