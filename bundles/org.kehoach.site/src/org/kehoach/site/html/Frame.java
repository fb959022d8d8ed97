// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.html;

import java.util.List;
import java.util.stream.Stream;

import org.kehoach.model.messages.MessageBundle;

/** What all pages share: the head, the navigation, the search field and the foot. */
public final class Frame {

	/** Nothing is loaded from elsewhere, and no script but those of the site runs, whatever the texts hold. */
	private static final String POLICY = "default-src 'none'; script-src 'self' file:; style-src 'self' file: 'unsafe-inline'; "
			+ "img-src 'self' file:; form-action 'self' file:; base-uri 'none'";

	/** The pages that every page links to, with their keys in the messages; some sites have more. */
	private static final List<String> MAIN_PAGES = List.of("index", "gaps", "findings", "notes", "waived", "criteria", "units");

	private final String site;
	private final String foot;
	private final List<String> mainPages;

	/**
	 * @param site title of the whole site
	 * @param foot what stands below each page
	 * @param more main pages that not every site has
	 */
	public Frame(String site, String foot, List<String> more) {
		this.site = site;
		this.foot = foot;
		mainPages = Stream.concat(MAIN_PAGES.stream(), more.stream()).toList();
	}

	/**
	 * A whole page.
	 *
	 * @param root from the page to the site's folder: empty, or {@code ../}
	 * @param current name of the main page that this one is, without ending; null for others
	 * @param title of the page
	 * @param content its main part
	 * @param scripts from the site's folder
	 */
	public String page(String root, String current, String title, Html content, String... scripts) {
		Html html = new Html();
		html.markup("<!DOCTYPE html>\n").open("html", "lang", MessageBundle.isEnglish() ? "en" : "vi").open("head");
		html.empty("meta", "charset", "utf-8");
		html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
		html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		html.empty("meta", "name", "generator", "content", "Kehoach Workbench");
		html.element("title", title.equals(site) ? site : title + " – " + site);
		html.empty("link", "rel", "stylesheet", "href", root + "site.css");
		for (String script : scripts) {
			html.element("script", "", "src", root + script, "defer", "defer");
		}
		html.closeLine("head").open("body");
		html.element("a", Messages.get("skip"), "class", "skip", "href", "#main");
		header(html, root, current);
		html.open("main", "id", "main", "tabindex", "-1").markup("\n").markup(content).closeLine("main");
		html.open("footer").element("p", foot).closeLine("footer");
		html.close("body").closeLine("html");
		return html.toString();
	}

	private void header(Html html, String root, String current) {
		html.open("header").open("p", "class", "brand").link(root + "index.html", Messages.get("site-short")).close("p");
		html.open("nav", "aria-label", Messages.get("nav")).open("ul");
		for (String page : mainPages) {
			html.open("li").element("a", Messages.get("nav-" + page), "href", root + page + ".html", "aria-current",
					page.equals(current) ? "page" : null).close("li");
		}
		html.close("ul").close("nav");
		html.open("form", "role", "search", "action", root + "search.html", "method", "get");
		html.element("label", Messages.get("search"), "for", "find");
		html.empty("input", "type", "search", "id", "find", "name", "q", "autocomplete", "off", "placeholder", Messages.get("search-hint"));
		html.element("button", Messages.get("search-go"), "type", "submit").close("form").closeLine("header");
	}
}
