// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

import org.kehoach.trace.graph.TraceGraph;

/**
 * The links of plans, compared with a baseline.
 *
 * @param links sorted by key
 * @param gone what was accepted and is no link any more, under no name
 */
public record Review(List<ReviewedLink> links, List<AcceptedLink> gone) {

	/** What stays the same when an item with a link, or its target, takes another name. */
	private record Content(String verb, String end, String content) {
	}

	public Review {
		links = List.copyOf(links);
		gone = List.copyOf(gone);
	}

	/** @param plans whose links the baseline is about, by number in the graph */
	public static Review of(TraceGraph graph, IntPredicate plans, Baseline baseline) {
		Map<LinkKey, List<AcceptedLink>> byKey = new HashMap<>();
		baseline.links().forEach(link -> byKey.computeIfAbsent(link.key(), key -> new ArrayList<>()).add(link));
		List<CurrentLink> current = CurrentLinks.of(graph, plans);
		Set<LinkKey> present = new HashSet<>();
		current.forEach(link -> present.add(link.key()));
		Map<Content, AcceptedLink> vanished = new HashMap<>();
		Set<AcceptedLink> gone = new LinkedHashSet<>();
		for (AcceptedLink link : baseline.links()) {
			if (!present.contains(link.key())) {
				gone.add(link);
				// the item has another name, or the target has
				vanished.putIfAbsent(new Content(link.key().verb(), link.key().target(), link.own()), link);
				vanished.putIfAbsent(new Content(link.key().verb(), link.key().from(), link.target().toString()), link);
			}
		}
		List<ReviewedLink> reviewed = new ArrayList<>();
		for (CurrentLink link : current) {
			List<AcceptedLink> known = byKey.get(link.key());
			if (known == null) {
				AcceptedLink moved = moved(link, vanished);
				known = moved == null || !gone.remove(moved) ? null : List.of(moved);
			}
			reviewed.add(compare(link, known));
		}
		return new Review(reviewed, List.copyOf(gone));
	}

	private static AcceptedLink moved(CurrentLink link, Map<Content, AcceptedLink> vanished) {
		AcceptedLink renamedItem = vanished.get(new Content(link.key().verb(), link.key().target(), link.own()));
		return renamedItem != null ? renamedItem
				: vanished.get(new Content(link.key().verb(), link.key().from(), link.target().toString()));
	}

	/** @param known null for a new link; several if a merge of versions has kept both sides: each of them was accepted */
	private static ReviewedLink compare(CurrentLink link, List<AcceptedLink> known) {
		if (known == null) {
			return new ReviewedLink(link, ReviewedLink.State.NEW, null, Set.of());
		}
		for (AcceptedLink accepted : known) {
			if (accepted.target().equals(link.target())) {
				return new ReviewedLink(link, ReviewedLink.State.ACCEPTED, accepted, Set.of());
			}
		}
		AcceptedLink accepted = known.getLast();
		return new ReviewedLink(link, ReviewedLink.State.SUSPECT, accepted, accepted.target().differences(link.target()));
	}

	public List<ReviewedLink> suspects() {
		return links.stream().filter(link -> link.state() == ReviewedLink.State.SUSPECT).toList();
	}

	/** The baseline without links that are gone and with new ones; suspect links stay suspect, under the names they have now. */
	public Baseline updated() {
		return accepting(link -> false);
	}

	/** As {@link #updated}, with the suspect links that are chosen taken as they are now. */
	public Baseline accepting(Predicate<ReviewedLink> chosen) {
		return new Baseline(links.stream().map(link -> link.state() != ReviewedLink.State.SUSPECT || chosen.test(link)
				? link.link().accepted()
				: new AcceptedLink(link.link().key(), link.link().own(), link.accepted().target())).toList());
	}
}
