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

import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.engine.trace.FindingTexts;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;
import org.kehoach.site.SiteProgress;
import org.kehoach.site.SiteResult;
import org.kehoach.site.SiteSource;
import org.kehoach.site.write.SiteWriter;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.TraceFinding;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.TraceGraph;

/** Makes the traceability site of a workspace: answers what the site's writer asks about files. */
final class SiteMaker implements SiteSource {

	private final Path folder;
	private final TraceGraph graph;
	private final FindingTexts texts;
	private final Set<String> own = new HashSet<>();
	private final Map<String, List<Checked>> findings = new HashMap<>();
	private final Set<String> faulty = new HashSet<>();
	private final Map<String, Plan> plans = new HashMap<>();

	SiteMaker(Path source, FolderFacts facts, Workspace workspace) {
		Path start = source.toAbsolutePath().normalize();
		folder = Files.isDirectory(start) ? start : start.getParent();
		graph = TraceGraph.of(facts.all());
		texts = new FindingTexts(graph);
		facts.own().stream().map(FileFacts::file).forEach(own::add);
		for (Finding finding : facts.checked().findings()) {
			String file = finding.file().toString();
			findings.computeIfAbsent(file, path -> new ArrayList<>())
					.add(new Checked(finding.severity().name(), finding.code(), finding.message(), finding.line()));
			if (finding.severity() == Severity.ERROR) {
				faulty.add(file);
			}
		}
		// of two plans of one name links lead to the first one
		workspace.plans().forEach(plan -> plans.putIfAbsent(plan.getName(), plan));
	}

	/** @throws EngineException if the site cannot be written */
	SiteResult write(Path output, ProgressListener progress) throws EngineException {
		try {
			return new SiteWriter(Coverage.of(graph), null, this).write(output.toAbsolutePath().normalize(), new SiteProgress() {
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
	public List<AppendixTable> tables(int number) {
		Plan plan = faulty.contains(graph.file(number)) ? null : plans.get(graph.plan(number).name());
		List<AppendixTable> tables = new ArrayList<>();
		if (plan != null) {
			for (Appendix appendix : plan.getAppendices()) {
				tables.add(AppendixTableBuilder.build(plan, appendix));
			}
		}
		return tables;
	}
}
