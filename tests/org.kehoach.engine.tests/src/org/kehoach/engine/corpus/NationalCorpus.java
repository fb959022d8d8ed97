// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.corpus;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.kehoach.engine.Finding;
import org.kehoach.engine.trace.TraceDocument;

/** A corpus that the generator of the benchmarks writes; it is compiled here, since it belongs to no bundle. */
public final class NationalCorpus {

	private static final Path SOURCES = Path.of("../../releng/benchmarks/corpus/src").toAbsolutePath().normalize();
	private static final String MAIN = "org.kehoach.benchmarks.corpus.GenerateCorpus";

	private final Path folder;

	private NationalCorpus(Path folder) {
		this.folder = folder;
	}

	/**
	 * @param tasks about how many
	 * @param work an empty folder
	 */
	public static NationalCorpus generate(int tasks, Path work) throws Exception {
		Path classes = Files.createDirectory(work.resolve("classes"));
		Path folder = work.resolve("corpus");
		try (Stream<Path> sources = Files.walk(SOURCES)) {
			List<String> options = Stream.concat(Stream.of("-encoding", "UTF-8", "-d", classes.toString()),
					sources.filter(path -> path.toString().endsWith(".java")).map(Path::toString)).toList();
			if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
				throw new IOException("The generator does not compile");
			}
		}
		try (URLClassLoader loader = new URLClassLoader(new URL[] { classes.toUri().toURL() })) {
			loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null,
					(Object) new String[] { Integer.toString(tasks), folder.toString() });
		}
		return new NationalCorpus(folder);
	}

	public Path folder() {
		return folder;
	}

	/** What is planted, in the form of {@link #places(List)}, sorted. */
	public List<String> planted() throws IOException {
		return Files.readAllLines(folder.resolve("defects.tsv")).stream().map(row -> row.split("\t"))
				.map(cells -> String.join(" ", cells[1], cells[2], cells[3], cells[4])).sorted().toList();
	}

	/** What is planted of the kinds that tracing tells, in the form of {@link #traced(TraceDocument.Gaps)}, sorted. */
	public List<String> plantedLinks() throws IOException {
		return Files.readAllLines(folder.resolve("defects.tsv")).stream().map(row -> row.split("\t")).flatMap(cells -> switch (cells[0]) {
		case "WEAKER_TARGET" -> Stream.of("WEAKER " + cells[3] + " " + cells[5]);
		case "LATE_DEADLINE" -> Stream.of("LATE " + cells[3] + " " + cells[5]);
		case "BROKEN_LINK" -> Stream.of("PROBLEM " + cells[3]);
		// "plan above: item, item"
		case "UNCOVERED_OBLIGATION" -> Stream.of(cells[5].split(": ")[1].split(", "))
				.map(item -> "MISSING " + cells[3] + " " + cells[5].split(": ")[0] + "." + item);
		default -> Stream.of();
		}).sorted().toList();
	}

	/** What tracing finds, without hints: kind, file and item, sorted. */
	public static List<String> traced(TraceDocument.Gaps gaps) {
		Stream<String> missing = gaps.missing().stream().map(row -> "MISSING " + row.file() + " " + row.item());
		Stream<String> findings = gaps.findings().stream().filter(row -> row.weight().equals("WARNING"))
				.map(row -> row.kind() + " " + row.file() + " " + row.item());
		Stream<String> problems = gaps.problems().stream().map(row -> "PROBLEM " + row.file());
		return Stream.of(missing, findings, problems).flatMap(all -> all).sorted().toList();
	}

	/** Code, severity, file and line of each finding, sorted. */
	public List<String> places(List<Finding> findings) {
		return findings.stream().map(finding -> String.join(" ", finding.code(), finding.severity().name().toLowerCase(Locale.ROOT),
				folder.relativize(finding.file()).toString().replace('\\', '/'), Integer.toString(finding.line()))).sorted().toList();
	}
}
