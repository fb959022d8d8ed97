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
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * A picture with places: ELK's layered layout, from left to right. The same picture gets the same places. Takes a second for some
 * hundred boxes: not for a thread that somebody waits for.
 *
 * @param width of the whole, in pixels at the usual size
 * @param boxes by their numbers in the picture
 * @param arrows as lines of points, the last one is the tip
 */
public record PictureLayout(double width, double height, List<PlacedBox> boxes, List<List<Point>> arrows) {

	/** Height of a line of text. */
	public static final int LINE = 15;
	/** Between the frame of a box and its text. */
	public static final int PADDING = 8;

	private static final String LAYERED = "org.eclipse.elk.layered";
	private static final int WIDTH = 225;
	/** Characters of a line, at the size that the style sheet sets. */
	private static final int LETTERS = 30;
	private static final int MOST_LINES = 3;

	static {
		// outside and inside OSGi alike: ELK finds its own algorithms by itself in neither for certain
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	/** A place, from the upper left corner. */
	public record Point(double x, double y) {
	}

	/**
	 * A box at its place.
	 *
	 * @param head cut to one line
	 * @param lines its text, wrapped and cut
	 */
	public record PlacedBox(Picture.Box box, double x, double y, double width, double height, String head, List<String> lines) {
	}

	/** Finds the places. */
	public static PictureLayout of(Picture picture) {
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
		List<PlacedBox> boxes = new ArrayList<>();
		for (int i = 0; i < nodes.size(); i++) {
			ElkNode node = nodes.get(i);
			Picture.Box box = picture.boxes().get(i);
			boxes.add(new PlacedBox(box, node.getX(), node.getY(), node.getWidth(), node.getHeight(), cut(box.head()), wrapped(box.text())));
		}
		List<List<Point>> arrows = new ArrayList<>();
		for (ElkEdge edge : graph.getContainedEdges()) {
			edge.getSections().forEach(section -> arrows.add(points(section)));
		}
		return new PictureLayout(graph.getWidth(), graph.getHeight(), List.copyOf(boxes), List.copyOf(arrows));
	}

	private static List<Point> points(ElkEdgeSection section) {
		List<Point> points = new ArrayList<>();
		points.add(new Point(section.getStartX(), section.getStartY()));
		section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
		points.add(new Point(section.getEndX(), section.getEndY()));
		return List.copyOf(points);
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
}
