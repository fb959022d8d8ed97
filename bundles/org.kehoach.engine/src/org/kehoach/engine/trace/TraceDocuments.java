// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.trace;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.graph.TraceGraph;

/** Makes documents of what tracing found; their sentences are in the system's language. */
public final class TraceDocuments {

	private TraceDocuments() {
	}

	/**
	 * @param told the plans, by number, whose obligations are told
	 * @param shown a file of the facts as the document is to name it
	 */
	public static TraceDocument.Coverage coverage(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		return new DocumentBuilder(coverage, told, shown).coverage();
	}

	/** As {@link #coverage}. */
	public static TraceDocument.Gaps gaps(Coverage coverage, IntPredicate told, UnaryOperator<String> shown) {
		return new DocumentBuilder(coverage, told, shown).gaps();
	}

	/**
	 * @param item number of an item
	 * @param shown a file of the facts as the document is to name it
	 */
	public static TraceDocument.Impact impact(TraceGraph graph, int item, UnaryOperator<String> shown) {
		return new ImpactBuilder(graph, shown).impact(item);
	}
}
