// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds plan files. */
final class PlanFiles {

	static final String EXTENSION = "kehoach";
	private static final String SUFFIX = "." + EXTENSION;

	private PlanFiles() {
	}

	/**
	 * One file, or all of a folder.
	 *
	 * @return absolute paths, sorted; never empty
	 * @throws EngineException if there is nothing, or a folder cannot be read
	 */
	static List<Path> findOnly(Path source) throws EngineException {
		Path start = source.toAbsolutePath().normalize();
		List<Path> all = find(source);
		return Files.isDirectory(start) ? all : List.of(start);
	}

	/**
	 * @return absolute paths, sorted; never empty
	 * @throws EngineException if there is nothing to load, or a folder cannot be read
	 */
	static List<Path> find(Path source) throws EngineException {
		Path start = source.toAbsolutePath().normalize();
		if (!Files.exists(start)) {
			throw new EngineException(Messages.get("no-such-folder", source), null);
		}
		if (!Files.isDirectory(start) && !isPlanFile(start)) {
			throw new EngineException(Messages.get("no-plan-file", source), null);
		}
		List<Path> found = new ArrayList<>();
		try {
			// links between folders are not followed: a circle of them would never end
			Files.walkFileTree(Files.isDirectory(start) ? start : start.getParent(), new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(start) && folder.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (isPlanFile(file) && Files.isRegularFile(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException | UncheckedIOException e) {
			throw new EngineException(Messages.get("folder-not-read", source), e);
		}
		if (found.isEmpty()) {
			throw new EngineException(Messages.get("empty-folder", source), null);
		}
		found.sort(null);
		return found;
	}

	private static boolean isPlanFile(Path path) {
		return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && path.getFileName().toString().endsWith(SUFFIX);
	}
}
