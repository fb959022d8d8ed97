// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.google.inject.Inject;

/** Finds what has been left out in front of a token: a name, a title, a comma, a brace. */
final class Insertion {

	private static final int MOST = 2;

	private final Network network;

	@Inject
	Insertion(Network network) {
		this.network = network;
	}

	/**
	 * The fewest tokens that make this one and the next one readable.
	 *
	 * @param openings true if a brace that opens a block may be among them
	 * @return types of tokens; empty if there is no way
	 */
	List<Integer> find(Script script, int i, Place place, boolean openings) {
		for (int most = 1; most <= MOST; most++) {
			List<Integer> found = find(script, i, place, openings, most);
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	private List<Integer> find(Script script, int i, Place place, boolean openings, int most) {
		for (int type : candidates(place, openings, script.startsLine(i))) {
			Place next = place.behind(type, true);
			List<Integer> found = new ArrayList<>(List.of(type));
			if (most > 1) {
				List<Integer> more = find(script, i, next, openings, most - 1);
				if (!more.isEmpty()) {
					found.addAll(more);
					return found;
				}
			} else if (isReadable(script, i, next)) {
				return found;
			}
		}
		return List.of();
	}

	private static boolean isReadable(Script script, int i, Place place) {
		Place next = place.behind(script.type(i), false);
		return !next.isNowhere() && (i + 1 == script.size() || next.accepts(script.type(i + 1), script.isGlued(i + 1)));
	}

	private Set<Integer> candidates(Place place, boolean openings, boolean startsLine) {
		int opening = network.type("{");
		int closing = network.type("}");
		int comma = network.type(",");
		Set<Integer> types = new LinkedHashSet<>();
		place.edges(edge -> {
			switch (edge) {
			case State.Read read when read.inserted() -> types.add(read.type());
			case State.Call call when call.inserted() -> types.add(network.type("RULE_STRING"));
			default -> {
				// cannot be guessed
			}
			}
		});
		types.removeIf(type -> type == closing || type == opening && !openings || type == comma && startsLine);
		return types;
	}

	/** What the parser reads in the place of a missing token. */
	String textOf(int type) {
		if (type == network.type("RULE_STRING")) {
			return "\"\"";
		}
		return type == network.type("RULE_ID") ? "" : network.token(type);
	}
}
