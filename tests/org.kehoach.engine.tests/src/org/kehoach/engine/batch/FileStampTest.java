// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {

	@TempDir
	private Path folder;

	@Test
	void whatWasJustWrittenTellsNothing() throws Exception {
		Path file = Files.writeString(folder.resolve("a"), "text");
		Instant written = Files.getLastModifiedTime(file).toInstant();
		assertFalse(FileStamp.of(file, written.plusSeconds(1)).isKnown());
		assertFalse(FileStamp.of(file, written.minusSeconds(100)).isKnown(), "of a clock that is ahead");
		assertTrue(FileStamp.of(file, written.plusSeconds(100)).isKnown());
	}

	@Test
	void lengthAndTimeAreInIt() throws Exception {
		Instant later = Instant.now().plus(Duration.ofHours(1));
		Path file = Files.writeString(folder.resolve("a"), "text");
		FileStamp first = FileStamp.of(file, later);
		assertEquals(first, FileStamp.of(file, later));
		FileTime time = Files.getLastModifiedTime(file);
		Files.writeString(file, "texts");
		Files.setLastModifiedTime(file, time);
		FileStamp longer = FileStamp.of(file, later);
		assertNotEquals(first.bytes(), longer.bytes());
		Files.setLastModifiedTime(file, FileTime.from(time.toInstant().minusSeconds(60)));
		assertNotEquals(longer.modified(), FileStamp.of(file, later).modified());
	}

	@Test
	void whatIsNotThereHasNone() {
		assertEquals(FileStamp.NONE, FileStamp.of(folder.resolve("missing"), Instant.now()));
	}
}
