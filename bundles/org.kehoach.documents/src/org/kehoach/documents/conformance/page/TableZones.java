// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the tables of a page by their borders. */
final class TableZones {
	/** Lines of each direction that make a table. */
	private static final int LEAST = 2;
	/** Pages with more strokes are drawings. */
	private static final int MOST = 20_000;

	private final List<List<Stroke>> groups = new ArrayList<>();

	private TableZones() {
	}

	/** The rooms of the tables. */
	static List<Stroke> of(List<Stroke> strokes) {
		TableZones zones = new TableZones();
		if (strokes.size() <= MOST) {
			strokes.forEach(zones::add);
		}
		return zones.groups.stream().filter(TableZones::isTable).map(TableZones::around).toList();
	}

	/** Joins all groups that the line meets. */
	private void add(Stroke stroke) {
		List<Stroke> joined = null;
		for (int i = groups.size() - 1; i >= 0; i--) {
			List<Stroke> group = groups.get(i);
			if (around(group).meets(stroke) && group.stream().anyMatch(stroke::meets)) {
				if (joined == null) {
					joined = group;
				} else {
					groups.remove(i);
					// The larger one stays, so that large tables are not copied again and again.
					if (group.size() > joined.size()) {
						group.addAll(joined);
						groups.set(groups.indexOf(joined), group);
						joined = group;
					} else {
						joined.addAll(group);
					}
				}
			}
		}
		if (joined == null) {
			joined = new ArrayList<>();
			groups.add(joined);
		}
		joined.add(stroke);
	}

	private static boolean isTable(List<Stroke> group) {
		return group.stream().filter(Stroke::isLevel).count() >= LEAST && group.stream().filter(Stroke::isUpright).count() >= LEAST;
	}

	private static Stroke around(List<Stroke> group) {
		double x = Double.MAX_VALUE;
		double y = Double.MAX_VALUE;
		double right = 0;
		double bottom = 0;
		for (Stroke stroke : group) {
			x = Math.min(x, stroke.x());
			y = Math.min(y, stroke.y());
			right = Math.max(right, stroke.right());
			bottom = Math.max(bottom, stroke.bottom());
		}
		return new Stroke(x, y, right, bottom);
	}

	/** Whether a line of text stands in a table. */
	static boolean holds(Stroke zone, Segment segment) {
		double height = segment.y() - segment.size() / 3;
		return segment.middle() >= zone.x() && segment.middle() <= zone.right() && height >= zone.y() && height <= zone.bottom();
	}
}
