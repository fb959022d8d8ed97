// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kehoach.site.SiteChanges;
import org.kehoach.site.SiteChanges.Kind;
import org.kehoach.site.SiteChanges.Row;
import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;

/** What the plans say otherwise than an earlier version of them. */
public final class ChangePages {

	/** Of the pages, without ending. */
	public static final String NAME = "changes";

	private static final int MARKUP = 900;

	private final Frame frame;
	private final Parts parts;

	public ChangePages(SiteModel model, Addresses addresses, Frame frame) {
		this.frame = frame;
		this.parts = new Parts(model, addresses, "");
	}

	/** Writes the pages. */
	public void write(SiteChanges changes, SiteFolder folder) throws SiteException {
		List<List<Row>> pages = Paging.pages(changes.rows(), ChangePages::weight);
		String title = Messages.get("changes-title", changes.rows().size());
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, Messages.get("nav-changes"));
			html.element("h1", title);
			changes.notes().forEach(note -> html.element("p", note, "class", "lead"));
			if (page == 0 && !changes.rows().isEmpty()) {
				summary(html, changes);
			}
			parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
			if (changes.rows().isEmpty()) {
				html.element("p", Messages.get("none"));
			} else {
				groups(html, pages.get(page));
			}
			parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
			folder.write(Paging.file(NAME, page), frame.page("", NAME, Messages.get("nav-changes"), html));
		}
	}

	private static int weight(Row row) {
		return MARKUP + Html.weight(row.name()) * 2 + Html.weight(row.title()) + Html.weight(row.before()) + Html.weight(row.after())
				+ Html.weight(row.what());
	}

	private static void summary(Html html, SiteChanges changes) {
		Map<String, Map<Kind, Integer>> groups = new LinkedHashMap<>();
		changes.rows().forEach(row -> groups.computeIfAbsent(row.group(), group -> new EnumMap<>(Kind.class)).merge(row.kind(), 1, Integer::sum));
		Parts.openTable(html, Messages.get("nav-changes"));
		html.open("thead").open("tr").element("th", Messages.get("column-change-group"), "scope", "col");
		for (Kind kind : Kind.values()) {
			html.element("th", Messages.get("column-change-" + kind.name().toLowerCase(Locale.ROOT)), "scope", "col", "class", "figure");
		}
		html.close("tr").closeLine("thead").open("tbody");
		groups.forEach((group, kinds) -> {
			html.open("tr").element("th", group, "scope", "row");
			for (Kind kind : Kind.values()) {
				html.element("td", Integer.toString(kinds.getOrDefault(kind, 0)), "class", "figure");
			}
			html.closeLine("tr");
		});
		html.close("tbody");
		Parts.closeTable(html);
	}

	private void groups(Html html, List<Row> rows) {
		String before = null;
		for (Row row : rows) {
			if (!row.group().equals(before)) {
				if (before != null) {
					html.close("tbody");
					Parts.closeTable(html);
				}
				html.element("h2", row.group());
				Parts.openTable(html, row.group());
				Parts.headings(html, "change", "item", "before", "after");
				html.open("tbody");
				before = row.group();
			}
			row(html, row);
		}
		html.close("tbody");
		Parts.closeTable(html);
	}

	private void row(Html html, Row row) {
		html.open("tr").open("td").element("span", sign(row.kind()), "aria-hidden", "true", "class", "sign").text(" ")
				.element("span", row.word(), "class", "status change-" + row.kind().name().toLowerCase(Locale.ROOT));
		html.element("span", row.what(), "class", "sub").close("td").open("th", "scope", "row");
		parts.named(html, row.name() == null ? row.plan() : row.name());
		if (row.title() != null) {
			html.element("span", row.title(), "class", "sub");
		}
		html.close("th").element("td", row.before()).element("td", row.after()).closeLine("tr");
	}

	private static String sign(Kind kind) {
		return switch (kind) {
		case ADDED -> "+";
		case REMOVED -> "−";
		case CHANGED -> "~";
		};
	}
}
