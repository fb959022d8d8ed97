// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFoldersTest {

	private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

	@TempDir
	private Path place;

	private Path folder(String name, int daysAgo) throws Exception {
		Path folder = Files.createDirectories(place.resolve(name));
		Files.writeString(folder.resolve("00.facts"), "0123456789");
		Files.setLastModifiedTime(folder, FileTime.from(NOW.minus(Duration.ofDays(daysAgo))));
		return folder;
	}

	private List<String> left() throws Exception {
		try (Stream<Path> folders = Files.list(place)) {
			return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void whatNobodyUsedForAMonthGoes() throws Exception {
		Path used = folder("used", 90);
		folder("month", 31);
		folder("week", 7);
		CacheFolders.use(used, NOW);
		assertEquals(List.of("used", "week"), left());
		assertEquals(NOW, Files.getLastModifiedTime(used).toInstant());
	}

	@Test
	void whatTakesTooMuchSpaceGoesTheLongestUnusedFirst() throws Exception {
		Path used = folder("used", 5);
		folder("a", 2);
		folder("b", 3);
		folder("c", 1);
		CacheFolders.use(used, NOW, 35);
		assertEquals(List.of("a", "c", "used"), left());
	}

	@Test
	void whatIsUsedStaysHoweverLarge() throws Exception {
		Path used = folder("used", 90);
		CacheFolders.use(used, NOW, 5);
		assertEquals(List.of("used"), left());
	}

	@Test
	void aPlaceThatIsNotThereIsNotMade() throws Exception {
		Path missing = place.resolve("missing");
		CacheFolders.use(missing, NOW);
		assertFalse(Files.exists(missing));
	}
}
