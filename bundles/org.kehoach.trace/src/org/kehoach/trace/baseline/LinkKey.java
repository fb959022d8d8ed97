// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.Comparator;

/**
 * A link that can become suspect, by its names.
 *
 * @param from full name of the item or plan that has the link
 * @param verb {@code refines}, {@code implements}, {@code waives}, {@code continues}
 * @param target full name of what it points to, as far as it is known
 */
public record LinkKey(String from, String verb, String target) implements Comparable<LinkKey> {

	private static final Comparator<LinkKey> ORDER = Comparator.comparing(LinkKey::from).thenComparing(LinkKey::target)
			.thenComparing(LinkKey::verb);

	@Override
	public int compareTo(LinkKey other) {
		return ORDER.compare(this, other);
	}

	/** As the file has it: {@code Plan.N01 implements Above.N07}. */
	@Override
	public String toString() {
		return from + " " + verb + " " + target;
	}
}
