// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.kehoach.model.messages.MessageBundle;
import org.kehoach.model.value.PartialDate;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.graph.TraceGraph;

/** Pieces of pages that look the same everywhere. Signs and words always stand beside colours. */
final class Parts {

	private final SiteModel model;
	private final Addresses addresses;
	/** From the page to the site's folder. */
	private final String root;

	Parts(SiteModel model, Addresses addresses, String root) {
		this.model = model;
		this.addresses = addresses;
		this.root = root;
	}

	/** The way to the page: overview, plan and so on. */
	void crumbs(Html html, int plan, String here) {
		html.open("nav", "class", "crumbs", "aria-label", Messages.get("crumbs")).open("ol");
		html.open("li").link(root + "index.html", Messages.get("nav-index")).close("li");
		if (plan >= 0) {
			html.open("li").ownLink(root + addresses.plan(plan), model.citation(plan)).close("li");
		}
		html.own("li", here, "aria-current", "page").close("ol").closeLine("nav");
	}

	static String sign(Status status) {
		return switch (status) {
		case COVERED -> "✓";
		case PARTLY -> "◐";
		case WAIVED -> "–";
		case MISSING -> "✗";
		};
	}

	/** The class that style sheets know a status by. */
	static String css(Status status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	static String name(Status status) {
		return Messages.get("status-" + status);
	}

	static void status(Html html, Status status) {
		html.open("span", "class", "status " + css(status)).element("span", sign(status), "aria-hidden", "true", "class", "sign")
				.text(" " + name(status)).close("span");
	}

	/** A bar with the share of each status, and the figures in words. */
	static void bar(Html html, Tally tally) {
		if (tally.total() == 0) {
			html.element("span", Messages.get("no-duties"), "class", "quiet");
			return;
		}
		html.open("span", "class", "coverage").open("span", "class", "bar", "aria-hidden", "true");
		for (Status status : Status.values()) {
			if (tally.count(status) > 0) {
				html.element("span", "", "class", css(status), "style",
						"flex-grow:" + tally.count(status));
			}
		}
		html.close("span").open("span", "class", "figures").element("b", tally.percent() + "%").text(" ");
		html.text(Messages.get("answered", figure(tally.answered()), figure(tally.total())));
		for (Status status : Status.values()) {
			if (tally.count(status) > 0) {
				html.text(" ").open("span", "class", "count " + css(status)).element("span", sign(status), "aria-hidden", "true")
						.text(" " + figure(tally.count(status)) + " " + name(status)).close("span");
			}
		}
		html.close("span").close("span");
	}

	/** Units by their names, linked where they have a page. */
	void units(Html html, List<Link> units) {
		String divider = "";
		for (Link link : units) {
			html.text(divider);
			divider = ", ";
			int unit = model.graph().units().number(link);
			String name = unit < 0 ? link.target() : model.graph().units().unit(unit).shown();
			String address = addresses.unit(unit);
			if (address == null) {
				html.own("span", name);
			} else {
				html.ownLink(root + address, name);
			}
		}
	}

	/** An item of another plan: the plan's number, the item's name and the start of its sentence. */
	void item(Html html, int node, boolean withPlan) {
		String name = model.graph().item(node).name();
		String text = model.shortText(node);
		html.open("a", "href", root + addresses.item(node), "lang", Html.language(text));
		if (withPlan) {
			html.element("span", model.number(model.graph().planOf(node)), "class", "number").text(" ");
		}
		if (name != null) {
			html.element("span", name, "class", "name").text(" ");
		}
		html.text(text).close("a");
	}

	/**
	 * An item or plan by its full name, linked if it is there.
	 *
	 * @param name may be null
	 */
	void named(Html html, String name) {
		TraceGraph graph = model.graph();
		int node = name == null ? TraceGraph.NONE : graph.node(name);
		int plan = name == null || node != TraceGraph.NONE ? TraceGraph.NONE : graph.planNamed(name);
		if (node == TraceGraph.NONE && plan == TraceGraph.NONE) {
			html.element("span", name, "class", "name");
		} else {
			html.open("a", "href", root + (node == TraceGraph.NONE ? addresses.plan(plan) : addresses.item(node)), "title",
					node == TraceGraph.NONE ? model.title(plan) : model.shortText(node)).element("span", name, "class", "name").close("a");
		}
	}

	/** A plan: what it is known by, its title below. */
	void plan(Html html, int plan) {
		String citation = model.citation(plan);
		html.ownLink(root + addresses.plan(plan), citation);
		if (!citation.equals(model.title(plan))) {
			html.own("span", model.title(plan), "class", "sub");
		}
	}

	/** Bytes that {@link #item} takes at most. */
	int weight(int node) {
		return 300 + model.shortWeight(node) + Html.weight(model.number(model.graph().planOf(node)));
	}

	/** Links to the pages of something that is divided; nothing for a single page. */
	void pages(Html html, int current, int count, IntFunction<String> address) {
		if (count < 2) {
			return;
		}
		html.open("nav", "class", "pages", "aria-label", Messages.get("pages")).element("span", Messages.get("pages")).open("ul");
		int last = -1;
		for (int page = 0; page < count; page++) {
			// the first and last pages and those around the current one: a hundred links would be no help
			if (page > 1 && page < count - 2 && Math.abs(page - current) > 3) {
				continue;
			}
			if (page > last + 1) {
				html.element("li", "…");
			}
			last = page;
			html.open("li").element("a", Integer.toString(page + 1), "href", root + address.apply(page), "aria-current",
					page == current ? "page" : null).close("li");
		}
		html.close("ul").closeLine("nav");
	}

	static void headings(Html html, String... keys) {
		html.open("thead").open("tr");
		for (String key : keys) {
			html.element("th", Messages.get("column-" + key), "scope", "col");
		}
		html.close("tr").closeLine("thead");
	}

	/** A table that can be scrolled sideways by keyboard too, where the window is narrow. */
	static void openTable(Html html, String label) {
		openTable(html, "scroll", label);
	}

	/** A table whose cells stand below each other on a narrow screen: for those that can be read without their headings. */
	static void openStack(Html html, String label) {
		openTable(html, "scroll stack", label);
	}

	private static void openTable(Html html, String css, String label) {
		html.open("div", "class", css, "role", "region", "tabindex", "0", "aria-label", label, "lang", Html.language(label)).open("table");
		html.element("caption", label, "class", "hidden").markup("\n");
	}

	static void closeTable(Html html) {
		html.close("table").closeLine("div");
	}

	/** A number with its thousands apart, as the language writes it. */
	static String figure(long figure) {
		return NumberFormat.getIntegerInstance(Locale.of(MessageBundle.isEnglish() ? "en" : "vi")).format(figure);
	}

	static String day(LocalDate day) {
		return new PartialDate(day.getDayOfMonth(), day.getMonthValue(), day.getYear()).toString();
	}
}
