// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made of a large folder, file by file, is what is made of one that is held as a whole. */
class LargeFolderTest {

	@TempDir
	private Path folder;
	private Path cache;

	static List<Path> examples() throws Exception {
		return FolderReadingTest.examples();
	}

	/** Takes every folder for a large one. */
	private Engine fileByFile(boolean remembering) {
		cache = folder.resolve("cache");
		return new Engine(remembering ? cache : null, 0);
	}

	/** All files of a folder, by their names from it. */
	private static Map<String, String> content(Path folder) throws Exception {
		Map<String, String> content = new TreeMap<>();
		if (!Files.exists(folder)) {
			return content;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			}
		}
		return content;
	}

	private static void assertSameFiles(Path expected, Path found, String how) throws Exception {
		Map<String, String> wanted = content(expected);
		Map<String, String> made = content(found);
		assertEquals(wanted.keySet(), made.keySet(), how);
		wanted.forEach((name, text) -> {
			int at = firstDifference(text, made.get(name));
			assertEquals(-1, at, () -> how + ": " + name + ": " + around(text, at) + " / " + around(made.get(name), at));
		});
	}

	private static int firstDifference(String one, String other) {
		return Arrays.mismatch(one.toCharArray(), other.toCharArray());
	}

	/** A whole page would bury what matters. */
	private static String around(String text, int at) {
		return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 100));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theSiteIsTheSame(Path example) throws Exception {
		SiteMade whole = new Engine().site(example, folder.resolve("whole"), ProgressListener.NONE);
		SiteMade parts = fileByFile(false).site(example, folder.resolve("parts"), ProgressListener.NONE);
		assertEquals(whole.files(), parts.files());
		assertSameFiles(folder.resolve("whole"), folder.resolve("parts"), "without memory");
		fileByFile(true).check(example, ProgressListener.NONE);
		for (String how : List.of("tables are made of what was checked", "all is remembered")) {
			fileByFile(true).site(example, folder.resolve("parts"), ProgressListener.NONE);
			assertSameFiles(folder.resolve("whole"), folder.resolve("parts"), how);
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void soAreTheTables(Path example) throws Exception {
		BuildResult whole = build(new Engine(), example, "whole");
		assertFalse(whole.files().isEmpty() && example.endsWith("quang-tri"), "there is something to compare");
		assertSame(whole, build(fileByFile(false), example, "parts"), "without memory");
		assertSame(whole, build(fileByFile(true), example, "parts"), "the first time");
		assertSame(whole, build(fileByFile(true), example, "parts"), "findings are remembered");
		assertEquals(fileByFile(true).check(example, ProgressListener.NONE), fileByFile(false).check(example, ProgressListener.NONE));
	}

	private BuildResult build(Engine engine, Path example, String output) throws EngineException {
		return engine.build(new BuildRequest(example, folder.resolve(output), BuildRequest.allFormats()), ProgressListener.NONE);
	}

	private void assertSame(BuildResult whole, BuildResult parts, String how) throws Exception {
		assertEquals(names(whole), names(parts), how);
		assertEquals(whole.notes(), parts.notes(), how);
		assertSameFiles(folder.resolve("whole"), folder.resolve("parts"), how);
	}

	private static List<String> names(BuildResult result) {
		return result.files().stream().map(path -> path.getFileName().toString()).toList();
	}

	@Test
	void tablesOfAPlanThatChangedAreMadeAnewAndTheOthersForgotten() throws Exception {
		Path plans = Files.createDirectory(folder.resolve("plans"));
		Path plan = plans.resolve("a.kehoach");
		String text = Files.readString(examples().stream().filter(path -> path.endsWith("hai-phong")).findFirst().orElseThrow().resolve("danh-muc-hai-phong.kehoach"));
		Files.writeString(plans.resolve("danh-muc.kehoach"), text);
		Files.writeString(plan, "kế hoạch A \"Một\" {\n\tphụ lục PL \"Danh mục\" {\n\t\tcột {\n\t\t\tstt\n\t\t}\n\t}\n}\n");
		Engine engine = fileByFile(true);
		engine.site(plans, folder.resolve("site"), ProgressListener.NONE);
		List<String> before = stored();
		Files.writeString(plan, Files.readString(plan).replace("Một", "Hai"));
		engine.site(plans, folder.resolve("site"), ProgressListener.NONE);
		List<String> after = stored();
		assertEquals(before.size(), after.size());
		assertFalse(after.containsAll(before));
	}

	private List<String> stored() throws Exception {
		try (Stream<Path> files = Files.walk(cache.resolve("tables"))) {
			List<String> names = files.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).sorted().toList();
			assertTrue(names.size() > 1, names.toString());
			return names;
		}
	}

	@Test
	void damagedTablesAreMadeAnew() throws Exception {
		Path example = examples().stream().filter(path -> path.endsWith("hai-phong")).findFirst().orElseThrow();
		new Engine().site(example, folder.resolve("whole"), ProgressListener.NONE);
		fileByFile(true).site(example, folder.resolve("parts"), ProgressListener.NONE);
		for (String name : stored()) {
			try (Stream<Path> files = Files.walk(cache.resolve("tables"))) {
				Path file = files.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
				byte[] bytes = Files.readAllBytes(file);
				bytes[bytes.length / 2] ^= 1;
				Files.write(file, bytes);
			}
		}
		fileByFile(true).site(example, folder.resolve("parts"), ProgressListener.NONE);
		assertSameFiles(folder.resolve("whole"), folder.resolve("parts"), "damaged");
	}
}
