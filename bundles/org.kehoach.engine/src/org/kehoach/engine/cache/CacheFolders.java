// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folders in which results are remembered, one a folder of plans, and how long. */
public final class CacheFolders {

	private static final Duration UNUSED = Duration.ofDays(30);
	/** No run takes that long. */
	private static final Duration LEFT_OVER = Duration.ofDays(2);
	/** A whole country takes 160 MB. */
	private static final long MOST_BYTES = 2_000_000_000L;

	private record Old(Path folder, Instant used, long bytes) {
	}

	private CacheFolders() {
	}

	/**
	 * Notes that a folder is used, and deletes those beside it that nobody has used for a month, and the longest unused ones of
	 * those that take too much space.
	 *
	 * @param used need not exist
	 * @param now the present time
	 * @throws IOException if one of them cannot be written or deleted; the next time tries again
	 */
	public static void use(Path used, Instant now) throws IOException {
		use(used, now, MOST_BYTES);
	}

	static void use(Path used, Instant now, long mostBytes) throws IOException {
		if (!Files.isDirectory(used)) {
			return;
		}
		deleteLeftOver(used, now.minus(LEFT_OVER));
		Files.setLastModifiedTime(used, FileTime.from(now));
		List<Old> others = new ArrayList<>();
		try (Stream<Path> folders = Files.list(used.getParent())) {
			for (Path folder : folders.filter(Files::isDirectory).filter(other -> !other.equals(used)).toList()) {
				others.add(new Old(folder, Files.getLastModifiedTime(folder).toInstant(), bytes(folder)));
			}
		}
		others.sort(Comparator.comparing(Old::used).reversed());
		long bytes = bytes(used);
		for (Old other : others) {
			bytes += other.bytes();
			if (other.used().isBefore(now.minus(UNUSED)) || bytes > mostBytes) {
				delete(other.folder());
			}
		}
	}

	/** What a program that was killed was writing; younger ones may be another program's that runs beside this one. */
	private static void deleteLeftOver(Path folder, Instant before) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ShelfWriter.ASIDE + "*")) {
			for (Path file : files) {
				if (file.toFile().lastModified() < before.toEpochMilli()) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	private static long bytes(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			// a file that is just replaced counts 0
			return files.mapToLong(file -> file.toFile().length()).sum();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** These folders hold no folders. */
	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
		}
		Files.deleteIfExists(folder);
	}
}
