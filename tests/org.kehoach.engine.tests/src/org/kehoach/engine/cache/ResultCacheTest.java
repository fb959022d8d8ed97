// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Seen;
import org.kehoach.language.lexer.NameScan;

/** What is kept is written as it comes, and there for the next time only when it is complete. */
class ResultCacheTest {

	record Findings(List<String> texts) {
	}

	record Facts(String text) {
	}

	private static final Fingerprint PROGRAM = new Fingerprint(1, 2);
	private static final int FILES = 200;

	@TempDir
	private Path place;

	private Path folder() {
		return place.resolve("cache");
	}

	private ResultCache<Findings, Facts> cache(boolean withFacts) {
		return new ResultCache<>(folder(), PROGRAM, Findings.class, Facts.class, withFacts, text -> text);
	}

	private static Path file(int number) {
		return Path.of("k" + number + ".kehoach");
	}

	private static Seen seen(int number) {
		return new Seen(new FileStamp(number, 1, 2), number, new Fingerprint(number, 3), new NameScan.Found(List.of("K" + number), Set.of("D", "Same")));
	}

	private static Fingerprint whole(int number, int version) {
		return new Fingerprint(number, version);
	}

	private static ResultCache.Result<Findings, Facts> result(int number, int version) {
		return new ResultCache.Result<>(new Findings(List.of("finding " + number, "version " + version)), new Facts("facts %d %d ".formatted(number, version).repeat(100)));
	}

	private static void keep(ResultCache<Findings, Facts> cache, int number, int version) {
		cache.keep(file(number), seen(number), whole(number, version), result(number, version));
	}

	private void keepAll(int version) throws IOException {
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			for (int i = 0; i < FILES; i++) {
				keep(cache, i, version);
			}
			cache.save();
		}
	}

	private Optional<ResultCache.Result<Findings, Facts>> known(int number, int version) throws IOException {
		try (ResultCache<Findings, Facts> cache = cache(true)) {
			return cache.result(file(number), seen(number), whole(number, version));
		}
	}

	private Map<String, Long> files() throws IOException {
		Map<String, Long> files = new TreeMap<>();
		if (Files.isDirectory(folder())) {
			try (Stream<Path> all = Files.list(folder())) {
				for (Path file : all.toList()) {
					files.put(file.getFileName().toString(), Files.size(file));
				}
			}
		}
		return files;
	}

	private static boolean isAside(String name) {
		return name.startsWith(ShelfWriter.ASIDE);
	}

	@Test
	void whatWasSavedIsKnown() throws Exception {
		keepAll(1);
		for (int i = 0; i < FILES; i++) {
			assertEquals(Optional.of(result(i, 1)), known(i, 1));
			assertEquals(Optional.empty(), known(i, 2), "another text");
		}
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			assertEquals(Optional.of(seen(7)), cache.seen(file(7), seen(7).stamp()));
			assertEquals(Optional.of(seen(7).names()), cache.names(file(7), seen(7).content()));
		}
		assertTrue(files().keySet().stream().noneMatch(ResultCacheTest::isAside), "nothing is left beside");
	}

	@Test
	void whatIsKeptStandsOnTheDiskAndIsNoResultBeforeItIsSaved() throws Exception {
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			String text = "facts ".repeat(100_000);
			cache.keep(file(1), seen(1), whole(1, 1), new ResultCache.Result<>(new Findings(List.of()), new Facts(text)));
			assertTrue(files().values().stream().mapToLong(Long::longValue).sum() > text.length() - 10_000, files().toString());
			assertTrue(files().keySet().stream().allMatch(ResultCacheTest::isAside), files().toString());
			assertEquals(Optional.empty(), known(1, 1));
		}
		assertEquals(Map.of(), files(), "nobody saved it");
	}

	@Test
	void aChangedFileLeavesTheOthers() throws Exception {
		keepAll(1);
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			for (int i = 0; i < FILES; i++) {
				cache.seen(file(i), seen(i).stamp());
				if (i != 5) {
					assertTrue(cache.result(file(i), seen(i), whole(i, 1)).isPresent());
				}
			}
			keep(cache, 5, 2);
			cache.save();
		}
		for (int i = 0; i < FILES; i++) {
			assertEquals(Optional.of(result(i, i == 5 ? 2 : 1)), known(i, i == 5 ? 2 : 1));
		}
		assertEquals(Optional.empty(), known(5, 1));
	}

	@Test
	void whoIsGoneIsForgotten() throws Exception {
		keepAll(1);
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			for (int i = 1; i < FILES; i++) {
				cache.result(file(i), seen(i), whole(i, 1));
			}
			cache.seen(file(0), new FileStamp(9, 9, 9));
			cache.save();
		}
		assertEquals(Optional.empty(), known(0, 1));
		assertEquals(Optional.of(result(1, 1)), known(1, 1));
	}

	/** A file that stands where the folder is to be. */
	@Test
	void whatCannotBeWrittenIsToldAtTheEndAndNothingIsHalf() throws Exception {
		Files.createDirectories(place);
		Files.writeString(folder(), "no folder");
		try (ResultCache<Findings, Facts> cache = cache(false)) {
			for (int i = 0; i < FILES; i++) {
				keep(cache, i, 1);
			}
			assertThrows(IOException.class, cache::save);
		}
		assertEquals("no folder", Files.readString(folder()));
	}

	@Test
	void aDamagedOrCutOffFileIsAsGoodAsNone() throws Exception {
		keepAll(1);
		Path entries;
		try (Stream<Path> all = Files.list(folder())) {
			entries = all.filter(file -> file.toString().endsWith(".findings")).sorted().findFirst().orElseThrow();
		}
		Shelf<Entry> shelf = new Shelf<>(entries, new Fingerprint(5, 5), Entry.FORMAT);
		assertEquals(Map.of(), shelf.read(), "of another program");
		try (ShelfWriter<Entry> writer = shelf.writer()) {
			writer.add("a", new Entry(seen(1), whole(1, 1), new byte[3]));
			writer.add("b", new Entry(seen(2), whole(2, 1), new byte[0]));
			writer.finish();
		}
		assertEquals(Set.of("a", "b"), shelf.read().keySet());
		byte[] bytes = Files.readAllBytes(entries);
		for (int length = 0; length < bytes.length; length++) {
			Files.write(entries, Arrays.copyOf(bytes, length));
			assertEquals(Map.of(), shelf.read(), "cut off after " + length);
		}
		for (int i = 0; i < bytes.length; i++) {
			byte[] damaged = bytes.clone();
			damaged[i] ^= 1;
			Files.write(entries, damaged);
			assertEquals(Map.of(), shelf.read(), "damaged at " + i);
		}
	}

	@Test
	void whatAKilledProgramLeftGoesLater() throws Exception {
		keepAll(1);
		Path old = Files.writeString(folder().resolve(ShelfWriter.ASIDE + "1.tmp"), "half");
		Path young = Files.writeString(folder().resolve(ShelfWriter.ASIDE + "2.tmp"), "half");
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
		keepAll(1);
		assertTrue(Files.notExists(old), "of a program that ended long ago");
		assertTrue(Files.exists(young), "of one that may still write");
		assertEquals(Optional.of(result(1, 1)), known(1, 1));
	}
}
