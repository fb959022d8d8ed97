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

/** Files that are formatted, translated and exported through the engine. */
class RewriteTest {

	private static final String UNTIDY = "kế hoạch K \"K\" {\n  cơ quan UB\n}\n";
	private static final String TIDY = "kế hoạch K \"K\" {\n\tcơ quan UB\n}\n";

	@TempDir
	private Path folder;

	private static Path examples() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root.resolve("examples");
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
	@Test
	void theAppendicesOfTheEnglishVersionAreTheSameBytes() throws Exception {
		Engine engine = new Engine();
		Path vietnamese = folder.resolve("vi");
		Path english = folder.resolve("en");
		// all together, for they link to each other
		copy(examples(), vietnamese);
		// one example is written with English keywords
		engine.translateKeywords(vietnamese, "vi", ProgressListener.NONE);
		copy(vietnamese, english);
		RewriteResult translated = engine.translateKeywords(english, "en", ProgressListener.NONE);
		assertEquals(List.of(), translated.notes());
		assertEquals(translated.files(), translated.changed().size());
		assertSameFiles(appendices(engine, vietnamese), appendices(engine, english));
		engine.translateKeywords(english, "vi", ProgressListener.NONE);
		assertSameFiles(contents(vietnamese), contents(english));
	}

	private Map<String, byte[]> appendices(Engine engine, Path plans) throws Exception {
		Path output = folder.resolve("phu-luc-" + plans.getFileName());
		try (Stream<Path> cascades = Files.list(plans)) {
			for (Path cascade : (Iterable<Path>) cascades.filter(Files::isDirectory)::iterator) {
				engine.build(BuildRequest.of(cascade, output), ProgressListener.NONE);
			}
		}
		Map<String, byte[]> written = contents(output);
		assertFalse(written.isEmpty());
		return written;
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
