// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.model.Plan;

/** The example of docs/developers/java-api.md compiles, runs, and is what stands there. */
class JavaApiTest {

	private static final String START = "// snippet";
	private static final String END = "// end of snippet";

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
	}

	private static List<String> snippet(Path folder) throws EngineException {
		List<String> lines = new ArrayList<>();
		// snippet
		LoadedPlans loaded = new Engine().load(folder, ProgressListener.NONE);
		for (Plan plan : loaded.plans()) {
			int items = plan.getAreas().stream().mapToInt(area -> area.getItems().size()).sum();
			lines.add(plan.getTitle() + ": " + items);
		}
		// end of snippet
		return lines;
	}

	@Test
	void theSnippetLoadsThePlans() throws Exception {
		List<String> lines = snippet(root().resolve("examples/quang-tri"));
		assertEquals(2, lines.size());
		assertTrue(lines.get(0).matches("Cải cách hành chính tỉnh Quảng Trị 6 tháng cuối năm 2025: \\d+"), lines.get(0));
	}

	@Test
	void theSnippetIsThatOfTheDocument() throws Exception {
		Path source = root().resolve("tests/org.kehoach.engine.tests/src/org/kehoach/engine/JavaApiTest.java");
		List<String> lines = Files.readAllLines(source).stream().map(String::strip).toList();
		List<String> snippet = lines.subList(lines.indexOf(START) + 1, lines.indexOf(END));
		List<String> document = Files.readAllLines(root().resolve("docs/developers/java-api.md")).stream().map(String::strip).toList();
		int start = document.indexOf("```java");
		assertEquals(snippet, document.subList(start + 1, start + 1 + snippet.size()));
		assertEquals("```", document.get(start + 1 + snippet.size()));
	}
}
