// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in an example stands in its README with the reason: the real defects of the published plans, one by one. */
class ExampleReadmesTest {

	private static final Path EXAMPLES = Path.of("../../examples");

	static List<Path> examples() throws IOException {
		try (Stream<Path> folders = Files.list(EXAMPLES)) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyKindOfFindingIsExplained(Path example) throws Exception {
		String readme = Files.readString(example.resolve("README.md"));
		Set<String> found = new Engine().check(example, ProgressListener.NONE).findings().stream().map(Finding::code)
				.collect(Collectors.toCollection(TreeSet::new));
		found.removeIf(readme::contains);
		assertEquals(Set.of(), found);
	}
}
