// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.List;

import org.kehoach.site.SiteException;
import org.kehoach.site.SiteLinks;
import org.kehoach.site.SiteLinks.Suspect;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;

/** Links whose target says something else than when they were accepted. */
public final class LinkPages {

	/** Of the pages, without ending. */
	public static final String NAME = "links";

	private static final int MARKUP = 2_000;
	/** What is gone needs nobody's look: the start of it is enough. */
	private static final int MOST_GONE = 200;

	private final SiteModel model;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;

	public LinkPages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, "");
	}

	/** Writes the pages. */
	public void write(SiteLinks links, SiteFolder folder) throws SiteException {
		List<List<Suspect>> pages = Paging.pages(links.suspects(), link -> MARKUP + 2 * Html.weight(link.from()) + 2 * Html.weight(link.target())
				+ Html.weight(link.reason()) + Html.weight(model.citation(link.plan())));
		for (int page = 0; page < pages.size(); page++) {
			Html html = new Html();
			parts.crumbs(html, -1, Messages.get("nav-links"));
			html.element("h1", Messages.get("links-title", links.suspects().size()));
			html.element("p", Messages.get("links-lead"), "class", "lead");
			html.element("p", Messages.get("links-count", links.accepted(), links.suspects().size(), links.fresh(), links.gone().size()));
			parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
			if (links.suspects().isEmpty()) {
				html.element("p", Messages.get("none"));
			} else {
				table(html, pages.get(page));
			}
			parts.pages(html, page, pages.size(), other -> Paging.file(NAME, other));
			if (page == pages.size() - 1) {
				gone(html, links.gone());
			}
			folder.write(Paging.file(NAME, page), frame.page("", NAME, Messages.get("nav-links"), html));
		}
	}

	private void table(Html html, List<Suspect> links) {
		Parts.openTable(html, Messages.get("nav-links"));
		Parts.headings(html, "item", "link", "above", "change");
		html.open("tbody");
		int before = -1;
		for (Suspect link : links) {
			if (link.plan() != before) {
				html.markup(before < 0 ? "" : "</tbody><tbody>");
				html.open("tr", "class", "group").open("th", "scope", "rowgroup", "colspan", "4");
				html.link(addresses.plan(link.plan()), model.citation(link.plan())).close("th").closeLine("tr");
				before = link.plan();
			}
			html.open("tr").open("th", "scope", "row");
			named(html, link.from());
			html.close("th").element("td", link.verb(), "class", "nowrap").open("td");
			named(html, link.target());
			html.close("td").element("td", link.reason()).closeLine("tr");
		}
		html.close("tbody");
		Parts.closeTable(html);
	}

	private void named(Html html, String name) {
		parts.named(html, name);
		int node = model.graph().node(name);
		if (node >= 0) {
			html.element("span", model.shortText(node), "class", "sub");
		}
	}

	private static void gone(Html html, List<String> gone) {
		if (gone.isEmpty()) {
			return;
		}
		html.element("h2", Messages.get("links-gone", gone.size())).open("ul");
		gone.stream().limit(MOST_GONE).forEach(link -> html.element("li", link));
		html.closeLine("ul");
		if (gone.size() > MOST_GONE) {
			html.element("p", Messages.get("more", gone.size() - MOST_GONE));
		}
	}
}
