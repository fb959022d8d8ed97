// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are formatted, translated and exported through the engine. */
class RewriteTest {

	private static final String UNTIDY = "kế hoạch K \"K\" {\n  cơ quan UB\n}\n";
	private static final String TIDY = "kế hoạch K \"K\" {\n\tcơ quan UB\n}\n";

	@TempDir
	private Path folder;

	static List<Path> examples() throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		try (Stream<Path> folders = Files.list(root.resolve("examples"))) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
	}

	private static Map<String, byte[]> contents(Path folder) throws IOException {
		Map<String, byte[]> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return contents;
	}

	private static void assertSameFiles(Map<String, byte[]> expected, Map<String, byte[]> actual) {
		assertEquals(expected.keySet(), actual.keySet());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
	}

	/** Tables print the author's wording in Vietnamese, whatever language the keywords are in. */
	@ParameterizedTest
	@MethodSource("examples")
	void theAppendicesOfTheEnglishVersionAreTheSameBytes(Path example) throws Exception {
		Engine engine = new Engine();
		Path vietnamese = folder.resolve("vi");
		Path english = folder.resolve("en");
		copy(example, vietnamese);
		copy(example, english);
		RewriteResult translated = engine.translateKeywords(english, "en", ProgressListener.NONE);
		assertEquals(List.of(), translated.notes());
		assertEquals(translated.files(), translated.changed().size());
		engine.build(BuildRequest.of(vietnamese, folder.resolve("ra-vi")), ProgressListener.NONE);
		engine.build(BuildRequest.of(english, folder.resolve("ra-en")), ProgressListener.NONE);
		Map<String, byte[]> expected = contents(folder.resolve("ra-vi"));
		assertFalse(expected.isEmpty());
		assertSameFiles(expected, contents(folder.resolve("ra-en")));
		engine.translateKeywords(english, "vi", ProgressListener.NONE);
		assertSameFiles(contents(vietnamese), contents(english));
	}

	@Test
	void formattingWritesWhatHasChangedAndOnlyThat() throws Exception {
		Path untidy = Files.writeString(folder.resolve("a.kehoach"), UNTIDY);
		Files.writeString(folder.resolve("b.kehoach"), TIDY.replace("K \"K\"", "L \"L\""));
		Files.writeString(folder.resolve("c.kehoach"), "kế hoạch {");
		Engine engine = new Engine();
		RewriteResult looked = engine.format(folder, false, ProgressListener.NONE);
		assertEquals(List.of(untidy), looked.changed());
		assertEquals(UNTIDY, Files.readString(untidy), "only looked at");
		RewriteResult done = engine.format(folder, true, ProgressListener.NONE);
		assertEquals(looked, done);
		assertEquals(TIDY, Files.readString(untidy));
		assertEquals("kế hoạch {", Files.readString(folder.resolve("c.kehoach")));
		assertEquals(List.of("KH001"), done.findings().stream().map(Finding::code).toList());
		assertEquals(List.of(), engine.format(folder, true, ProgressListener.NONE).changed());
	}

	@Test
	void aSingleFileIsRewrittenAlone() throws Exception {
		Path one = Files.writeString(folder.resolve("a.kehoach"), UNTIDY);
		Path other = Files.writeString(folder.resolve("b.kehoach"), UNTIDY);
		assertEquals(1, new Engine().format(one, true, ProgressListener.NONE).files());
		assertEquals(TIDY, Files.readString(one));
		assertEquals(UNTIDY, Files.readString(other));
	}

	@Test
	void linksAndPermissionsStay() throws Exception {
		Path file = Files.writeString(Files.createDirectories(folder.resolve("noi-khac")).resolve("a.kehoach"), UNTIDY);
		Path plans = Files.createDirectories(folder.resolve("ke-hoach"));
		boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
		Path link = posix ? Files.createSymbolicLink(plans.resolve("a.kehoach"), file) : Files.copy(file, plans.resolve("a.kehoach"));
		if (posix) {
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		}
		new Engine().format(link, true, ProgressListener.NONE);
		assertEquals(TIDY, Files.readString(link));
		assertEquals(posix, Files.isSymbolicLink(link));
		if (posix) {
			assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)));
		}
		try (Stream<Path> files = Files.walk(folder)) {
			assertTrue(files.noneMatch(path -> path.toString().endsWith(".tmp")), "nothing is left behind");
		}
	}

	@Test
	void plansWithErrorsAreNotExported() throws Exception {
		Files.writeString(folder.resolve("a.kehoach"), UNTIDY);
		ExportResult result = new Engine().export(new ExportRequest(folder, folder.resolve("ra"), List.of()), ProgressListener.NONE);
		assertTrue(result.checked().hasErrors());
		assertEquals(List.of(), result.files());
		assertFalse(Files.exists(folder.resolve("ra")));
	}

	@Test
	void anExportIsNamedAfterItsFolder() throws Exception {
		Path plans = Files.createDirectories(folder.resolve("ke-hoach-2025/so"));
		Files.writeString(plans.resolve("a.kehoach"), "kế hoạch K \"K\" { }");
		ExportResult result = new Engine().export(
				new ExportRequest(folder.resolve("ke-hoach-2025"), folder.resolve("ra"), List.of("json", "xmi")), ProgressListener.NONE);
		assertEquals(List.of("ke-hoach-2025.json", "ke-hoach-2025.xmi"),
				result.files().stream().map(file -> file.getFileName().toString()).toList());
		assertTrue(Files.readString(result.files().get(0)).contains("\"file\": \"so/a.kehoach\""));
	}
}
