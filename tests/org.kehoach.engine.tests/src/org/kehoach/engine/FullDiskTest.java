// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that fills up while something is written: what was there stays, nothing half is left, and a message tells. */
class FullDiskTest {

	private static final Path EXAMPLE = Path.of("../../examples/quang-tri").toAbsolutePath().normalize();

	@TempDir
	private Path folder;

	/** Of a folder held as a whole, and of one gone through file by file. */
	private static List<Engine> engines() {
		return List.of(new Engine(null, Long.MAX_VALUE), new Engine(null, 0));
	}

	private static Map<String, String> content(Path folder) throws Exception {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
			}
		}
		return content;
	}

	private static void assertSpaceIsMissed(EngineException failure) {
		assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 30_000, 300_000 })
	void theOldSiteStaysWhole(long bytes) throws Exception {
		Path site = folder.resolve("site");
		new Engine().site(EXAMPLE, site, ProgressListener.NONE);
		Map<String, String> old = content(folder);
		assertTrue(old.values().stream().mapToInt(String::length).sum() > bytes, "the disk does fill up");
		for (Engine engine : engines()) {
			Path target = new SmallDisk(bytes).of(site);
			assertSpaceIsMissed(assertThrows(EngineException.class, () -> engine.site(EXAMPLE, target, ProgressListener.NONE)));
			assertEquals(old, content(folder), "the site is as it was, and nothing is left beside it");
			try (Stream<Path> beside = Files.list(folder)) {
				assertEquals(List.of(site), beside.toList());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 10_000, 40_000 })
	void tablesAreWholeOrNotThere(long bytes) throws Exception {
		Path whole = folder.resolve("whole");
		new Engine().build(BuildRequest.of(EXAMPLE, whole), ProgressListener.NONE);
		Map<String, String> complete = content(whole);
		assertTrue(complete.values().stream().mapToInt(String::length).sum() > bytes, "the disk does fill up");
		int number = 0;
		for (Engine engine : engines()) {
			Path output = folder.resolve("tables-" + number++);
			Files.createDirectory(output);
			BuildRequest request = BuildRequest.of(EXAMPLE, new SmallDisk(bytes).of(output));
			assertSpaceIsMissed(assertThrows(EngineException.class, () -> engine.build(request, ProgressListener.NONE)));
			Map<String, String> written = content(output);
			assertFalse(written.keySet().equals(complete.keySet()), "something is not there");
			written.forEach((name, text) -> assertEquals(complete.get(name), text, name));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 2_000, 20_000 })
	void whatIsRememberedIsWholeOrNotThere(long bytes) throws Exception {
		CheckResult expected = new Engine(null, 0).check(EXAMPLE, ProgressListener.NONE);
		Path cache = Files.createDirectory(folder.resolve("cache"));
		assertEquals(expected, new Engine(new SmallDisk(bytes).of(cache), 0).check(EXAMPLE, ProgressListener.NONE), "nothing else is lost");
		assertTrue(content(cache).keySet().stream().noneMatch(name -> name.endsWith(".tmp")), content(cache).keySet().toString());
		Engine engine = new Engine(cache, 0);
		assertEquals(expected, engine.check(EXAMPLE, ProgressListener.NONE), "with what is there");
		assertTrue(content(cache).values().stream().mapToInt(String::length).sum() > bytes, "the disk did fill up");
		assertEquals(expected, engine.check(EXAMPLE, ProgressListener.NONE), "with all of it");
	}
}
