// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.corpus;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.kehoach.engine.Finding;

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

	/** Code, severity, file and line of each finding, sorted. */
	public List<String> places(List<Finding> findings) {
		return findings.stream().map(finding -> String.join(" ", finding.code(), finding.severity().name().toLowerCase(),
				folder.relativize(finding.file()).toString().replace('\\', '/'), Integer.toString(finding.line()))).sorted().toList();
	}
}
