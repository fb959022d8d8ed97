// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

/**
 * What the target of a link said when the link was accepted, and what it says now. Lines are those of
 * {@link org.kehoach.engine.review.Wording}.
 *
 * @param before null if no earlier version is known
 * @param after as the file says it now; empty if the target is gone
 * @param version of the earlier text, in words for a person; null without
 * @param isExact true if the earlier version is the one that was accepted; false for the latest that differs
 */
public record EarlierWording(List<String> before, List<String> after, String version, boolean isExact) {

	public EarlierWording {
		before = before == null ? null : List.copyOf(before);
		after = List.copyOf(after);
	}
}
