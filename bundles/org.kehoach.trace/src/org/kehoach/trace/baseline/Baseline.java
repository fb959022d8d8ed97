// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.Comparator;
import java.util.List;

/**
 * The links that somebody has accepted.
 *
 * @param links sorted by key; a key that is there twice was accepted in two versions
 */
public record Baseline(List<AcceptedLink> links) {

	/** Nothing has been accepted yet. */
	public static final Baseline EMPTY = new Baseline(List.of());

	public Baseline {
		links = links.stream().sorted(Comparator.comparing(AcceptedLink::key).thenComparing(link -> link.target().toString())).toList();
	}
}
