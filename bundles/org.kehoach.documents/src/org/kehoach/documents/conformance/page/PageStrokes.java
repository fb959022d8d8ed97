// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines drawn below text on a page: which text each of them belongs to. */
final class PageStrokes {
	/** Lines stand that close below their text. */
	private static final double BELOW = 16;
	private static final double ABOVE = 1.5;

	private final Map<Segment, List<Integer>> below = new HashMap<>();

	PageStrokes(PageContent content) {
		for (Stroke stroke : content.page().strokes()) {
			if (stroke.isLevel() && content.zones().stream().noneMatch(zone -> zone.meets(stroke))) {
				Segment owner = null;
				for (Segment line : content.lines()) {
					double under = stroke.y() - line.y();
					boolean beside = stroke.right() < line.x() || stroke.x() > line.end();
					if (!beside && under > -ABOVE && under < BELOW && (owner == null || line.y() > owner.y())) {
						owner = line;
					}
				}
				if (owner != null) {
					below.computeIfAbsent(owner, any -> new ArrayList<>()).add(PageSection.twips(stroke.length()));
				}
			}
		}
	}

	/** Lengths in twips. */
	List<Integer> below(Segment line) {
		return below.getOrDefault(line, List.of());
	}
}
