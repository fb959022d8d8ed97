// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.editor.safety.SafeFile;

/** Files are replaced as a whole or not at all. */
class SafeFileTest {

	@TempDir
	Path folder;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void replacesAndLeavesNothingBeside() throws IOException {
		Path file = folder.resolve("kế hoạch.kehoach");
		SafeFile.write(file, bytes("một"));
		SafeFile.write(file, bytes("hai"));
		assertEquals("hai", Files.readString(file));
		assertEquals(List.of("kế hoạch.kehoach"), names());
	}

	@Test
	void aReaderKeepsTheOldContent() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "Windows refuses while it is read");
		Path file = folder.resolve("a");
		Files.writeString(file, "cũ");
		try (var reader = Files.newInputStream(file)) {
			SafeFile.write(file, bytes("mới"));
			assertEquals("cũ", new String(reader.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void permissionsAndLinksStay() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path file = folder.resolve("a");
		Files.writeString(file, "cũ");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), file);
		SafeFile.write(link, bytes("mới"));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("mới", Files.readString(file));
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aFolderThatIsGoneIsSaid() {
		Path file = folder.resolve("gone").resolve("a");
		assertThrows(NoSuchFileException.class, () -> SafeFile.write(file, bytes("x")));
	}

	@Test
	void whatCannotBeReplacedIsAsItWas() throws IOException {
		Path target = Files.createDirectories(folder.resolve("a").resolve("b")).getParent();
		assertThrows(SafeFile.NotReplacedException.class, () -> SafeFile.write(target, bytes("x")));
		assertTrue(Files.isDirectory(target.resolve("b")));
		assertEquals(List.of("a"), names());
	}
}
