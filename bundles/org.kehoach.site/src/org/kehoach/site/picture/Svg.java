// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.picture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.kehoach.site.html.Html;

/** Draws a picture: ELK's layered layout finds the places. The same picture gives the same drawing. */
public final class Svg {

	private static final String LAYERED = "org.eclipse.elk.layered";
	private static final int WIDTH = 225;
	private static final int LINE = 15;
	private static final int PADDING = 8;
	/** Characters of a line, at the size that the style sheet sets. */
	private static final int LETTERS = 30;
	private static final int MOST_LINES = 3;

	static {
		// outside and inside OSGi alike: ELK finds its own algorithms by itself in neither for certain
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private Svg() {
	}

	/** Bytes that a box with its arrows takes, roughly from above. */
	public static int weight() {
		return 1_300;
	}

	/** @param label what the picture shows, for those who cannot see it */
	public static void draw(Picture picture, String label, Html html) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(CoreOptions.ALGORITHM, LAYERED);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		List<ElkNode> nodes = new ArrayList<>();
		for (Picture.Box box : picture.boxes()) {
			ElkNode node = ElkGraphUtil.createNode(graph);
			node.setWidth(WIDTH);
			node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, switch (box.place()) {
			case LEFT -> LayerConstraint.FIRST;
			case RIGHT -> LayerConstraint.LAST;
			case BETWEEN -> LayerConstraint.NONE;
			});
			node.setHeight(2 * PADDING + LINE * (1.0 + wrapped(box.text()).size()));
			nodes.add(node);
		}
		for (Picture.Arrow arrow : picture.arrows()) {
			ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
		}
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		String width = number(graph.getWidth());
		String height = number(graph.getHeight());
		html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "width", width, "height", height, "viewBox", "0 0 " + width + " " + height,
				"role", "group", "aria-label", label).markup("\n");
		graph.getContainedEdges().forEach(edge -> arrow(edge, html));
		for (int i = 0; i < nodes.size(); i++) {
			box(picture.boxes().get(i), nodes.get(i), html);
		}
		html.closeLine("svg");
	}

	private static void arrow(ElkEdge edge, Html html) {
		for (ElkEdgeSection section : edge.getSections()) {
			StringBuilder path = new StringBuilder("M" + number(section.getStartX()) + " " + number(section.getStartY()));
			for (ElkBendPoint bend : section.getBendPoints()) {
				path.append("L").append(number(bend.getX())).append(' ').append(number(bend.getY()));
			}
			String x = number(section.getEndX());
			String y = number(section.getEndY());
			html.empty("path", "class", "edge", "d", path + "L" + x + " " + y);
			html.empty("path", "class", "tip", "d", "M" + x + " " + y + "l-7 -4v8z").markup("\n");
		}
	}

	private static void box(Picture.Box box, ElkNode node, Html html) {
		double x = node.getX();
		double y = node.getY();
		html.open("a", "href", box.address(), "class", "box " + box.css());
		html.element("title", box.head() + (box.text().isEmpty() ? "" : ": " + box.text()));
		html.empty("rect", "x", number(x), "y", number(y), "width", number(node.getWidth()), "height", number(node.getHeight()), "rx", "4");
		double line = y + PADDING + LINE * 0.75;
		html.element("text", cut(box.head()), "class", "head", "x", number(x + PADDING), "y", number(line));
		for (String text : wrapped(box.text())) {
			line += LINE;
			html.element("text", text, "x", number(x + PADDING), "y", number(line));
		}
		html.closeLine("a");
	}

	private static String cut(String text) {
		return text.length() <= LETTERS ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(LETTERS - 1,
				text.codePointCount(0, text.length())))) + "…";
	}

	private static List<String> wrapped(String text) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
				lines.add(line.toString());
				line.setLength(0);
				if (lines.size() == MOST_LINES) {
					lines.set(MOST_LINES - 1, lines.getLast() + " …");
					return lines;
				}
			}
			line.append(line.isEmpty() ? "" : " ").append(cut(word));
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}

	private static String number(double value) {
		return Long.toString(Math.round(value));
	}
}
