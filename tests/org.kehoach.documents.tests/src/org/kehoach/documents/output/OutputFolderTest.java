// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.documents.output.OutputException.Reason;

class OutputFolderTest {
	@TempDir
	Path temp;

	@Test
	void writesAndTellsTheResult() throws IOException {
		OutputFile<Integer> file = new OutputFolder(temp.resolve("a/b")).write("x.txt", out -> {
			out.write("chữ".getBytes(StandardCharsets.UTF_8));
			return 7;
		});
		assertEquals(temp.resolve("a/b/x.txt"), file.path());
		assertEquals(7, file.result());
		assertEquals("chữ", Files.readString(file.path()));
		assertEquals(List.of("x.txt"), names(temp.resolve("a/b")));
	}

	@Test
	void theOldFileStaysUntilTheNewOneIsComplete() throws IOException {
		Path target = Files.writeString(temp.resolve("x.txt"), "old");
		new OutputFolder(temp).write("x.txt", out -> {
			out.write('n');
			out.flush();
			assertEquals("old", Files.readString(target));
			return null;
		});
		assertEquals("n", Files.readString(target));
	}

	@Test
	void aFailureOfTheContentLeavesTheOldFileAndNothingElse() throws IOException {
		Files.writeString(temp.resolve("x.txt"), "old");
		var failure = new IllegalStateException("stop");
		assertSame(failure, assertThrows(IllegalStateException.class, () -> new OutputFolder(temp).write("x.txt", out -> {
			out.write('n');
			throw failure;
		})));
		assertEquals("old", Files.readString(temp.resolve("x.txt")));
		assertEquals(List.of("x.txt"), names(temp));
	}

	/** Windows refuses in either way. */
	@Test
	void aFileThatIsOpenInWordStaysAndThePersonIsToldToCloseIt() throws IOException {
		Path target = Files.writeString(temp.resolve("x.docx"), "old");
		List<OutputFolder.Mover> systems = List.of((aside, place) -> {
			throw new AccessDeniedException(aside.toString(), place.toString(), null);
		}, (aside, place) -> {
			throw new FileSystemException(aside.toString(), place.toString(),
					"The process cannot access the file because it is being used by another process");
		});
		for (OutputFolder.Mover system : systems) {
			OutputException e = assertThrows(OutputException.class, () -> new OutputFolder(temp, system).write("x.docx", out -> {
				out.write('n');
				return null;
			}));
			assertEquals(Reason.IN_USE, e.reason());
			assertTrue(e.message(Locale.ENGLISH).startsWith(target + ": the file is open in another program"), e.message(Locale.ENGLISH));
			assertTrue(e.message(Locale.of("vi")).contains("Hãy đóng tệp đó"), e.message(Locale.of("vi")));
			assertEquals("old", Files.readString(target));
			assertEquals(List.of("x.docx"), names(temp));
		}
	}

	@Test
	void anotherFailureOfTheMoveIsNoFileInUse() {
		OutputFolder.Mover full = (aside, place) -> {
			throw new FileSystemException(place.toString(), null, "No space left on device");
		};
		OutputException e = assertThrows(OutputException.class, () -> new OutputFolder(temp, full).write("x.docx", out -> null));
		assertEquals(Reason.FAILED, e.reason());
	}

	@Test
	void aFailingStreamIsAnOutputException() throws IOException {
		OutputException e = assertThrows(OutputException.class, () -> new OutputFolder(temp).write("x.txt", out -> {
			throw new IOException("No space left on device");
		}));
		assertEquals(Reason.FAILED, e.reason());
		assertEquals(temp.resolve("x.txt"), e.path());
		assertTrue(e.message(Locale.ENGLISH).contains("No space left on device"), e.message(Locale.ENGLISH));
		assertEquals(List.of(), names(temp));
	}

	@Test
	void aRefusalOfTheSystemIsDenied() throws IOException {
		OutputException e = assertThrows(OutputException.class, () -> new OutputFolder(temp).write("x.txt", out -> {
			throw new AccessDeniedException("x.txt");
		}));
		assertEquals(Reason.DENIED, e.reason());
		assertEquals(List.of(), names(temp));
	}

	@Test
	void theFolderIsAFile() throws IOException {
		Path file = Files.writeString(temp.resolve("file"), "");
		for (Path folder : List.of(file, file.resolve("below"))) {
			OutputException e = assertThrows(OutputException.class,
					() -> new OutputFolder(folder).write("x.txt", out -> null));
			assertEquals(Reason.NOT_A_FOLDER, e.reason());
			assertTrue(e.message(Locale.of("vi")).contains("không phải là thư mục"), e.message(Locale.of("vi")));
		}
		assertEquals(List.of("file"), names(temp));
	}

	@Test
	void aFolderStandsInTheWay() throws IOException {
		Files.createDirectories(temp.resolve("x.txt/inside"));
		OutputException e = assertThrows(OutputException.class,
				() -> new OutputFolder(temp).write("x.txt", out -> null));
		assertEquals(Reason.OCCUPIED, e.reason());
		assertEquals(List.of("x.txt"), names(temp));
	}

	@Test
	void aLinkIsReplacedAndNotFollowed() throws IOException {
		Path outside = Files.writeString(temp.resolve("outside.txt"), "keep");
		Path folder = Files.createDirectory(temp.resolve("out"));
		Files.createSymbolicLink(folder.resolve("x.txt"), outside);
		new OutputFolder(folder).write("x.txt", out -> {
			out.write('n');
			return null;
		});
		assertEquals("keep", Files.readString(outside));
		assertEquals("n", Files.readString(folder.resolve("x.txt")));
	}

	@Test
	void noNameLeavesTheFolder() throws IOException {
		Path folder = temp.resolve("out");
		assertEquals(folder, new OutputFolder(folder).write("../../x.txt", out -> null).path().getParent());
	}

	@Test
	void namesThatDifferInCapitalsOnlyGetFilesOfTheirOwn() throws IOException {
		OutputFolder folder = new OutputFolder(temp);
		Path one = folder.write("KH1-PL.docx", out -> null).path();
		Path other = folder.write("kh1-pl.docx", out -> null).path();
		Path third = folder.write("KH1/PL.docx", out -> null).path();
		assertEquals("KH1-PL.docx", one.getFileName().toString());
		assertEquals("kh1-pl-2.docx", other.getFileName().toString());
		assertEquals("KH1-PL-3.docx", third.getFileName().toString());
		assertEquals(one, folder.write("KH1-PL.docx", out -> null).path());
		assertNotEquals(one, other);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
