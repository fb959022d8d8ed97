// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.picture;

import java.util.List;

import org.kehoach.site.html.Html;
import org.kehoach.site.picture.PictureLayout.PlacedBox;
import org.kehoach.site.picture.PictureLayout.Point;

/** Draws a picture. The same picture gives the same drawing. */
public final class Svg {

	/** Of a drawing that stands alone: no style sheet comes with it. */
	private static final String STYLE = "text{font:12px sans-serif;fill:#1c1c1c}.head{font-weight:bold}"
			+ "rect{fill:#ffffff;stroke:#5a6472;stroke-width:1.2}.own rect{fill:#e3eefb;stroke:#1f5fa8;stroke-width:2}"
			+ ".missing rect{fill:#fce0de;stroke:#b0201c}.partly rect{fill:#fdecc8;stroke:#a66400}.covered rect{fill:#def2e2;stroke:#1a7a38}"
			+ ".more rect{stroke-dasharray:4 3}.edge{fill:none;stroke:#5a6472}.tip{fill:#5a6472}";

	private Svg() {
	}

	/** Bytes that a box with its arrows takes, roughly from above. */
	public static int weight() {
		return 1_300;
	}

	/** @param label what the picture shows, for those who cannot see it */
	public static void draw(Picture picture, String label, Html html) {
		draw(PictureLayout.of(picture), label, null, true, html);
	}

	/** A drawing as a file of its own, without links. */
	public static String file(PictureLayout layout, String label) {
		Html html = new Html();
		html.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		draw(layout, label, STYLE, false, html);
		return html.toString();
	}

	private static void draw(PictureLayout layout, String label, String style, boolean links, Html html) {
		String width = number(layout.width());
		String height = number(layout.height());
		html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox", "0 0 " + width + " " + height,
				"role", "group", "aria-label", label).markup("\n");
		if (style != null) {
			html.open("style").markup(style).closeLine("style");
		}
		layout.arrows().forEach(arrow -> arrow(arrow, html));
		layout.boxes().forEach(box -> box(box, links, html));
		html.closeLine("svg");
	}

	private static void arrow(List<Point> points, Html html) {
		Point start = points.getFirst();
		StringBuilder path = new StringBuilder("M" + number(start.x()) + " " + number(start.y()));
		for (Point point : points.subList(1, points.size())) {
			path.append("L").append(number(point.x())).append(' ').append(number(point.y()));
		}
		Point end = points.getLast();
		html.empty("path", "class", "edge", "d", path.toString());
		html.empty("path", "class", "tip", "d", "M" + number(end.x()) + " " + number(end.y()) + "l-7 -4v8z").markup("\n");
	}

	private static void box(PlacedBox placed, boolean links, Html html) {
		Picture.Box box = placed.box();
		double x = placed.x();
		double y = placed.y();
		String around = links ? "a" : "g";
		html.open(around, "href", links ? box.address() : null, "class", "box " + box.css());
		html.element("title", box.head() + (box.text().isEmpty() ? "" : ": " + box.text()));
		html.empty("rect", "x", number(x), "y", number(y), "width", number(placed.width()), "height", number(placed.height()), "rx", "4");
		double line = y + PictureLayout.PADDING + PictureLayout.LINE * 0.75;
		html.element("text", placed.head(), "class", "head", "x", number(x + PictureLayout.PADDING), "y", number(line));
		for (String text : placed.lines()) {
			line += PictureLayout.LINE;
			html.element("text", text, "x", number(x + PictureLayout.PADDING), "y", number(line));
		}
		html.closeLine(around);
	}

	private static String number(double value) {
		return Long.toString(Math.round(value));
	}
}
