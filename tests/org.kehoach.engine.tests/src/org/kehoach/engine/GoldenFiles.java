// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Texts and pictures in the folder "golden". After a change that is meant, {@code -Dkehoach.rewrite=true} writes them anew into
 * the sources; look at the difference before committing it.
 */
final class GoldenFiles {
	/** Whether they are written anew instead of compared. */
	static final boolean REWRITE = Boolean.getBoolean("kehoach.rewrite");
	private static final String FOLDER = "tests/org.kehoach.engine.tests/src/org/kehoach/engine/golden";

	private GoldenFiles() {
	}

	/**
	 * Compares texts with the golden ones.
	 *
	 * @param actual by name of the file
	 * @return of each file that differs, its first different line and where all of it can be looked at; empty if all is as it was
	 */
	static List<String> differences(SortedMap<String, String> actual) throws IOException {
		List<String> differences = new ArrayList<>();
		Path shown = null;
		for (Map.Entry<String, String> file : actual.entrySet()) {
			if (REWRITE) {
				rewrite(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
				continue;
			}
			String expected = golden(file.getKey());
			if (!expected.equals(file.getValue())) {
				shown = shown == null ? Files.createTempDirectory("kehoach-golden-") : shown;
				Files.writeString(shown.resolve("expected-" + file.getKey()), expected);
				Files.writeString(shown.resolve("actual-" + file.getKey()), file.getValue());
				differences.add(file.getKey() + ", " + firstDifference(expected, file.getValue()) + "; see " + shown);
			}
		}
		return differences;
	}

	/** Writes a file into the sources. */
	static void rewrite(String name, byte[] content) throws IOException {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve(FOLDER))) {
			root = root.getParent();
		}
		Path file = root.resolve(FOLDER).resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}

	static String firstDifference(String expected, String actual) {
		List<String> before = expected.lines().toList();
		List<String> now = actual.lines().toList();
		int line = 0;
		while (line < before.size() && line < now.size() && before.get(line).equals(now.get(line))) {
			line++;
		}
		return "line " + (line + 1) + ": expected <" + (line < before.size() ? before.get(line) : "") + "> but was <"
				+ (line < now.size() ? now.get(line) : "") + ">";
	}

	/** The parts of a DOCX or XLSX whose names match, sorted by name, one element a line, so that a difference is easy to read. */
	static String parts(byte[] office, String names) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().matches(names)) {
					parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("><", ">\n<"));
				}
			}
		}
		StringBuilder text = new StringBuilder();
		parts.forEach((name, content) -> text.append("== ").append(name).append('\n').append(content).append('\n'));
		return text.toString();
	}

	private static String golden(String name) throws IOException {
		try (InputStream in = GoldenFiles.class.getResourceAsStream("golden/" + name)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
