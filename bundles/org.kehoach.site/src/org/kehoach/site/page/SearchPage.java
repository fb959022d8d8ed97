// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.SiteFolder;

/** The page that shows what was searched; what it says is handed to its script in attributes. */
public final class SearchPage {

	private SearchPage() {
	}

	public static void write(Frame frame, SiteFolder folder) throws SiteException {
		Html html = new Html();
		html.element("h1", Messages.get("search-title"));
		html.element("p", Messages.get("search-lead"), "class", "lead");
		html.open("noscript").element("p", Messages.get("search-noscript"), "class", "note").closeLine("noscript");
		html.element("p", "", "id", "found", "role", "status", "aria-live", "polite", "data-none", Messages.get("search-none"), "data-some",
				Messages.get("search-some"), "data-wait", Messages.get("search-wait"), "data-more", Messages.get("search-more"));
		html.element("p", Messages.get("search-keys"), "id", "keys", "class", "quiet", "hidden", "hidden");
		html.element("ol", "", "id", "results", "class", "results");
		html.element("button", Messages.get("search-more"), "type", "button", "id", "more", "hidden", "hidden");
		folder.write("search.html", frame.page("", "search", Messages.get("search-title"), html, "search.js", "find/index.js"));
	}
}
