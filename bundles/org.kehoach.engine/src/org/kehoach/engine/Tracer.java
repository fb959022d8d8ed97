// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceDocuments;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.TraceGraph;

/** Traces the plans of a folder. Those of used folders count as plans above, and are not told about themselves. */
final class Tracer {

	private static final int MOST_SUGGESTED = 5;

	private final Path folder;
	private final TraceGraph graph;
	private final Set<String> own = new HashSet<>();

	Tracer(Path source, FolderFacts facts) {
		Path start = source.toAbsolutePath().normalize();
		this.folder = Files.isDirectory(start) ? start : start.getParent();
		this.graph = TraceGraph.of(facts.all());
		facts.own().stream().map(FileFacts::file).forEach(own::add);
	}

	/** @param plan name of the only plan to tell about, or null for all */
	TraceDocument.Coverage coverage(String plan) throws EngineException {
		return TraceDocuments.coverage(Coverage.of(graph), told(plan), this::shown);
	}

	/** @param above name of the only plan whose items are rows, or null for all */
	TraceDocument.Matrix matrix(String above) throws EngineException {
		IntPredicate rows = above == null ? number -> true : told(above);
		return TraceDocuments.matrix(Coverage.of(graph), rows, told(null), this::shown);
	}

	/** @param plan name of the only plan to tell about, or null for all */
	TraceDocument.Gaps gaps(String plan) throws EngineException {
		return TraceDocuments.gaps(Coverage.of(graph), told(plan), this::shown);
	}

	/** @param plan name of the only plan to tell about, or null for all */
	TraceDocument.Criteria criteria(String plan) throws EngineException {
		return TraceDocuments.criteria(Coverage.of(graph), told(plan), this::shown);
	}

	TraceDocument.Impact impact(String item) throws EngineException {
		int node = graph.node(item);
		if (node == TraceGraph.NONE) {
			List<String> like = like(item);
			throw new EngineException(like.isEmpty() ? Messages.get("unknown-item", item)
					: Messages.get("unknown-item-like", item, String.join(", ", like)), null);
		}
		return TraceDocuments.impact(graph, node, this::shown);
	}

	private IntPredicate told(String plan) throws EngineException {
		if (plan == null) {
			return number -> own.contains(graph.file(number));
		}
		int only = graph.planNamed(plan);
		if (only == TraceGraph.NONE) {
			throw new EngineException(Messages.get("unknown-plan", plan, String.join(", ", planNames())), null);
		}
		return number -> number == only;
	}

	private List<String> planNames() {
		List<String> names = new ArrayList<>();
		for (int plan = 0; plan < graph.plans() && names.size() < MOST_SUGGESTED; plan++) {
			if (graph.plan(plan).name() != null) {
				names.add(graph.plan(plan).name());
			}
		}
		return names;
	}

	/** Items of that name in any plan, or that differ in capitals only. */
	private List<String> like(String item) {
		String wanted = item.substring(item.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		List<String> like = new ArrayList<>();
		for (int node = 0; node < graph.size() && like.size() < MOST_SUGGESTED; node++) {
			String name = graph.item(node).name();
			if (name != null && name.toLowerCase(Locale.ROOT).equals(wanted)) {
				like.add(graph.fullName(node));
			}
		}
		return like;
	}

	/** From the folder, with {@code /} between the names. */
	private String shown(String file) {
		Path path = Path.of(file);
		return folder.getRoot() == null || !folder.getRoot().equals(path.getRoot()) ? file
				: folder.relativize(path).toString().replace('\\', '/');
	}
}
