// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

import org.kehoach.trace.baseline.CurrentLink;
import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.graph.TraceGraph;

/**
 * The links of a folder's plans, compared with the files of accepted links that hold for them.
 *
 * @param checked what is wrong with the plans
 * @param baseline the file of those plans for which there is no file in a folder around them, absolute; may not be there
 * @param graph the plans
 * @param review the links before anything was written
 * @param accepted the suspect links that were accepted now
 * @param written the files that have another content now, absolute
 */
public record LinkReview(CheckResult checked, Path baseline, TraceGraph graph, Review review, List<ReviewedLink> accepted,
		List<Path> written) {

	/** The file that a link stands in, absolute. */
	public Path file(CurrentLink link) {
		return Path.of(graph.file(link.plan()));
	}

	/** The links that are still suspect. */
	public List<ReviewedLink> suspects() {
		return review.suspects().stream().filter(link -> !accepted.contains(link)).toList();
	}
}
