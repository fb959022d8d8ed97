// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.engine.trace.FindingTexts;
import org.kehoach.engine.trace.TraceDocuments;
import org.kehoach.site.SiteChanges;
import org.kehoach.site.SiteLinks;
import org.kehoach.site.SiteProgress;
import org.kehoach.site.SiteResult;
import org.kehoach.site.SiteSource;
import org.kehoach.site.write.SiteWriter;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.criteria.Result;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.TraceGraph;

/** Makes the traceability site of a folder: answers what the site's writer asks about files. */
final class SiteMaker implements SiteSource {

	private final Path folder;
	private final TraceGraph graph;
	private final FindingTexts texts;
	private final Set<String> own = new HashSet<>();
	private final Map<String, List<Checked>> findings = new HashMap<>();
	private final Coverage coverage;
	private final SiteTables tables;
	private final SiteExtras extras;

	SiteMaker(Path source, FolderFacts facts, SiteTables tables, SiteExtras extras) {
		this.tables = tables;
		this.extras = extras;
		Path start = source.toAbsolutePath().normalize();
		folder = Files.isDirectory(start) ? start : start.getParent();
		graph = TraceGraph.of(facts.all());
		coverage = Coverage.of(graph);
		texts = new FindingTexts(graph);
		facts.own().stream().map(FileFacts::file).forEach(own::add);
		for (Finding finding : facts.checked().findings()) {
			String file = finding.file().toString();
			findings.computeIfAbsent(file, path -> new ArrayList<>())
					.add(new Checked(finding.severity().name(), finding.code(), finding.message(), finding.line()));
		}
	}

	/** @throws EngineException if the site cannot be written */
	SiteResult write(Path output, ProgressListener progress) throws EngineException {
		try {
			return new SiteWriter(coverage, null, this).write(output.toAbsolutePath().normalize(), new SiteProgress() {
				@Override
				public void begin(int count) {
					progress.begin(ProgressListener.Stage.WRITE, count);
				}

				@Override
				public void planWritten() {
					progress.advance();
					progress.throwIfCancelled();
				}
			});
		} catch (IOException e) {
			throw new EngineException(e.getMessage(), e);
		}
	}

	@Override
	public boolean isTold(int plan) {
		return own.contains(graph.file(plan));
	}

	@Override
	public String place(String file) {
		Path path = Path.of(file);
		return folder.getRoot() == null || !folder.getRoot().equals(path.getRoot()) ? file
				: folder.relativize(path).toString().replace('\\', '/');
	}

	@Override
	public String sentence(TraceFinding finding) {
		return texts.row(finding, "").message();
	}

	@Override
	public String sentence(GraphProblem problem) {
		return FindingTexts.message(problem, this::place);
	}

	@Override
	public List<Checked> checked(String file) {
		return findings.getOrDefault(file, List.of());
	}

	@Override
	public List<String> tables(int plan) throws IOException {
		return tables.of(graph.file(plan), graph.plan(plan).name());
	}

	@Override
	public List<Judged> criteria(int plan) {
		return TraceDocuments.criteria(coverage, plan, graph.file(plan)).stream().map(row -> new Judged(TraceDocuments.title(row),
				Result.Answer.valueOf(row.answer()), row.done(), row.of(), row.found(), row.advice())).toList();
	}

	@Override
	public SiteChanges changes() {
		return extras.changes();
	}

	@Override
	public SiteLinks links() {
		return extras.links();
	}
}
