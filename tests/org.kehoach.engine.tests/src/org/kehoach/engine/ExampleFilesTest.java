// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.measure.Outcome;
import org.kehoach.documents.conformance.measure.PropertyResult;

/**
 * Every Word file and every PDF that can be made of the examples (whole documents on paper, for electronic use and as drafts,
 * appendices, lists of tasks) keeps the decree, and the Word files open without repair.
 */
class ExampleFilesTest {
	/**
	 * Properties that may be blank, for the examples leave out what their sources do not state: numbers and days that are not
	 * known, names of people, who signs a document that is a summary. Nothing is excused from deviating.
	 */
	private static final List<String> BLANKS = List.of("ND30-303", "ND30-304", "ND30-312", "ND30-313", "ND30-314", "ND30-601", "ND30-611", "ND30-631");

	@TempDir
	private Path output;

	@ParameterizedTest
	@ValueSource(strings = { "quoc-gia", "hai-phong", "quang-tri", "khanh-hoa", "kehoach-itself" })
	void everyFileKeepsTheDecreeAndOpensWithoutRepair(String example) throws Exception {
		List<Path> files = write(root().resolve("examples").resolve(example));
		assertFalse(files.isEmpty());
		List<String> faults = new ArrayList<>();
		for (Path file : files) {
			String name = output.relativize(file) + ": ";
			ConformanceReport report = OfficeFiles.conform(file);
			report.with(Outcome.DEVIATES).forEach(result -> faults.add(name + told(result)));
			report.with(Outcome.BLANK).stream().filter(result -> !BLANKS.contains(result.property().code()))
					.forEach(result -> faults.add(name + "blank " + told(result)));
			assertTrue(report.with(Outcome.KEPT).size() > 8, () -> name + "hardly anything was measured");
			if (name.endsWith(".pdf: ")) {
				continue;
			}
			WordPackage.read(file).allFaults().forEach(fault -> faults.add(name + fault));
		}
		assertEquals(List.of(), faults);
	}

	private static String told(PropertyResult result) {
		return result.property().code() + " " + result.found() + " " + result.places();
	}

	private List<Path> write(Path source) throws EngineException, IOException {
		Engine engine = new Engine();
		List<String> docx = List.of("docx");
		List<String> both = List.of("docx", "pdf");
		for (BuildMode mode : BuildMode.values()) {
			engine.document(new DocumentRequest(source, output.resolve("document-" + mode), both, mode, false), ProgressListener.NONE);
			engine.build(new BuildRequest(source, output.resolve("tables-" + mode), docx, mode), ProgressListener.NONE);
		}
		engine.document(new DocumentRequest(source, output.resolve("electronic"), both, BuildMode.ISSUE, true), ProgressListener.NONE);
		engine.taskLists(new TaskListRequest(source, output.resolve("tasks"), List.of(), both), ProgressListener.NONE);
		try (Stream<Path> all = Files.walk(output)) {
			return all.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
	}
}
