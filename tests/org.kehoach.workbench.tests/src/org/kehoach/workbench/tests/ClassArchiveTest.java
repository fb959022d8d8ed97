// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.application.ClassArchive;

/** An archive of classes that Java could not write to its end goes; one that is whole stays. */
class ClassArchiveTest {

	@TempDir
	Path folder;

	@Test
	void unfinishedArchiveGoes() throws IOException {
		Path archive = Files.write(folder.resolve("classes.jsa"), new byte[10_000]);
		assertTrue(ClassArchive.removeUnfinished(archive));
		assertFalse(Files.exists(archive));
	}

	@Test
	void emptyFileGoes() throws IOException {
		Path archive = Files.createFile(folder.resolve("classes.jsa"));
		assertTrue(ClassArchive.removeUnfinished(archive));
		assertFalse(Files.exists(archive));
	}

	@Test
	void finishedArchiveStays() throws IOException {
		byte[] content = new byte[10_000];
		content[3] = (byte) 0xF0;
		Path archive = Files.write(folder.resolve("classes.jsa"), content);
		assertFalse(ClassArchive.removeUnfinished(archive));
		assertTrue(Files.exists(archive));
	}

	@Test
	void missingArchiveAndFolderAreNone() {
		assertFalse(ClassArchive.removeUnfinished(folder.resolve("classes.jsa")));
		assertFalse(ClassArchive.removeUnfinished(folder));
	}
}
