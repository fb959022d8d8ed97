// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.kehoach.trace.graph.Links;

/** Follows links, level by level. Circles end where they were met before. */
final class Walk {

	private Walk() {
	}

	static List<Reached> from(int start, Links links) {
		List<Reached> found = new ArrayList<>();
		BitSet seen = new BitSet(links.nodes());
		seen.set(start);
		add(start, 1, links, seen, found);
		for (int i = 0; i < found.size(); i++) {
			add(found.get(i).item(), found.get(i).depth() + 1, links, seen, found);
		}
		return List.copyOf(found);
	}

	private static void add(int node, int depth, Links links, BitSet seen, List<Reached> found) {
		for (int link = links.begin(node); link < links.end(node); link++) {
			int next = links.target(link);
			if (!seen.get(next)) {
				seen.set(next);
				found.add(new Reached(next, depth, links.kind(link), node));
			}
		}
	}
}
