// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.Set;

import org.kehoach.trace.baseline.Review;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Everything that tracing knows of a folder, for a program that shows it in several ways. Immutable, safe for threads.
 *
 * @param folder absolute
 * @param checked what was found in the files; the rest says what can be read, also of plans with errors
 * @param coverage of all plans; has the graph
 * @param own files of the folder itself, as the graph names them; other plans are of folders that it uses
 * @param links compared with those that were accepted; null if {@link #linksProblem} tells why they cannot be
 * @param linksProblem what is wrong with the file of accepted links, in the reader's language; null if nothing is
 */
public record Overview(Path folder, CheckResult checked, Coverage coverage, Set<String> own, Review links, String linksProblem) {

	public TraceGraph graph() {
		return coverage.graph();
	}

	/** False for plans of used folders, which are only there to be linked to. */
	public boolean isOwn(int plan) {
		return own.contains(graph().file(plan));
	}

	/** The file of a plan, absolute. */
	public Path file(int plan) {
		return Path.of(graph().file(plan));
	}
}
