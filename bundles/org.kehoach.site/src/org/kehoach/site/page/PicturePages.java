// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.site.SiteException;
import org.kehoach.site.html.Frame;
import org.kehoach.site.html.Html;
import org.kehoach.site.html.Messages;
import org.kehoach.site.html.Paging;
import org.kehoach.site.html.SiteFolder;
import org.kehoach.site.picture.Picture;
import org.kehoach.site.picture.Picture.Place;
import org.kehoach.site.picture.Svg;
import org.kehoach.trace.coverage.Obligation;
import org.kehoach.trace.coverage.RollUp;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.graph.Links;
import org.kehoach.trace.graph.TraceGraph;

/**
 * A plan as pictures, one an area: what its items rest on to the left, the items themselves, and what became of them below to the
 * right. A long area has several pictures; all but the first are folded.
 */
public final class PicturePages {

	private static final String ROOT = "../";
	/** Items of the plan in one picture: more are no picture any more. */
	private static final int MOST_ITEMS = 14;
	/** Links of one item that are drawn; all of them stand on the page of the plan. */
	private static final int MOST_LINKS = 8;
	/** Beyond so many plans, only those with others below are drawn. */
	private static final int MANY_PLANS = 300;

	/** Some items of one area. */
	private record Part(int area, List<Integer> items) {
	}

	private final SiteModel model;
	private final TraceGraph graph;
	private final Addresses addresses;
	private final Frame frame;
	private final Parts parts;

	public PicturePages(SiteModel model, Addresses addresses, Frame frame) {
		this.model = model;
		this.graph = model.graph();
		this.addresses = addresses;
		this.frame = frame;
		this.parts = new Parts(model, addresses, ROOT);
	}

	/** True if the plan has pictures. */
	static boolean has(SiteModel model, int plan) {
		return (model.graph().plans() <= MANY_PLANS || CoverPages.has(model, plan)) && !drawn(model, plan).isEmpty();
	}

	/** The items that have something to be joined to. */
	private static List<Integer> drawn(SiteModel model, int plan) {
		TraceGraph graph = model.graph();
		List<Integer> nodes = new ArrayList<>();
		for (int node = graph.firstNode(plan); node < graph.endNode(plan); node++) {
			boolean linked = !graph.links().isEmpty(node) || !graph.backLinks().isEmpty(node) || !model.obligations(node).isEmpty();
			if (linked && graph.item(node).kind() != ItemKind.ACTIVITY) {
				nodes.add(node);
			}
		}
		return nodes;
	}

	/** Writes the pages of a plan. */
	public void write(int plan, SiteFolder folder) throws SiteException {
		if (!has(model, plan)) {
			return;
		}
		List<List<Part>> pages = Paging.pages(parts(plan), this::weight);
		String title = Messages.get("picture-title", model.citation(plan));
		for (int page = 0; page < pages.size(); page++) {
			int number = page;
			Html html = new Html();
			parts.crumbs(html, plan, Messages.get("picture"));
			html.element("h1", title).element("p", Messages.get("picture-lead"), "class", "lead");
			OverviewPage.legend(html);
			parts.pages(html, number, pages.size(), other -> addresses.picture(plan, other));
			boolean first = true;
			for (Part part : pages.get(page)) {
				draw(html, plan, part, first);
				first = false;
			}
			parts.pages(html, number, pages.size(), other -> addresses.picture(plan, other));
			folder.write(addresses.picture(plan, page), frame.page(ROOT, null, title, html));
		}
	}

	/** Each item, those above it, and one box below. */
	private int weight(Part part) {
		Links links = graph.links();
		return 1_000 + part.items().stream()
				.mapToInt(node -> (2 + Math.min(MOST_LINKS, links.end(node) - links.begin(node))) * Svg.weight()).sum();
	}

	private List<Part> parts(int plan) {
		Map<Integer, List<Integer>> areas = new LinkedHashMap<>();
		drawn(model, plan).forEach(node -> areas.computeIfAbsent(graph.item(node).area(), area -> new ArrayList<>()).add(node));
		List<Part> found = new ArrayList<>();
		areas.forEach((area, nodes) -> {
			for (int from = 0; from < nodes.size(); from += MOST_ITEMS) {
				found.add(new Part(area, nodes.subList(from, Math.min(from + MOST_ITEMS, nodes.size()))));
			}
		});
		return found;
	}

	private void draw(Html html, int plan, Part part, boolean open) {
		String area = part.area() < 0 ? Messages.get("no-area") : graph.plan(plan).areas().get(part.area()).title();
		String names = graph.item(part.items().getFirst()).name() + " – " + graph.item(part.items().getLast()).name();
		html.open("details", "open", open ? "open" : null).open("summary").element("b", area).text(" " + names).close("summary");
		html.open("div", "class", "scroll picture", "role", "region", "tabindex", "0", "aria-label", area + " " + names, "lang", Html.language(area));
		Svg.draw(picture(part.items()), area + " " + names, html);
		html.close("div").closeLine("details");
	}

	private Picture picture(List<Integer> items) {
		Picture picture = new Picture();
		Map<Integer, Integer> boxes = new HashMap<>();
		for (int node : items) {
			boxes.put(node, box(picture, node, "own"));
		}
		for (int node : items) {
			Links links = graph.links();
			for (int link = links.begin(node); link < Math.min(links.end(node), links.begin(node) + MOST_LINKS); link++) {
				int above = links.target(link);
				boolean elsewhere = graph.planOf(above) != graph.planOf(node);
				// links within the plan are drawn where both ends are in the picture
				if (links.kind(link) != LinkKind.PART_OF && (elsewhere || boxes.containsKey(above))) {
					picture.arrow(boxes.computeIfAbsent(above, other -> box(picture, other, "above")), boxes.get(node));
				}
			}
			List<Obligation> obligations = model.obligations(node);
			if (!obligations.isEmpty()) {
				picture.arrow(boxes.get(node), below(picture, node, RollUp.total(obligations)));
			}
		}
		return picture;
	}

	private int box(Picture picture, int node, String css) {
		String name = graph.item(node).name() == null ? "" : " " + graph.item(node).name();
		boolean own = css.equals("own");
		String head = own ? Messages.get("kind-" + graph.item(node).kind()) + name : model.number(graph.planOf(node)) + name;
		return picture.box(own ? Place.BETWEEN : Place.LEFT, head, model.shortText(node), ROOT + addresses.item(node), css);
	}

	private int below(Picture picture, int node, Tally tally) {
		StringBuilder figures = new StringBuilder();
		for (Status status : Status.values()) {
			if (tally.count(status) > 0) {
				figures.append(figures.isEmpty() ? "" : "   ").append(Parts.sign(status)).append(' ').append(tally.count(status)).append(' ')
						.append(Parts.name(status));
			}
		}
		return picture.box(Place.RIGHT, Messages.get("picture-below", tally.total()), figures.toString(), ROOT + addresses.cover(node),
				tally.missing() > 0 ? "missing" : tally.partly() > 0 ? "partly" : "covered");
	}
}
