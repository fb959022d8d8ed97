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

import org.kehoach.language.settings.FolderSettings;

/**
 * The files of a folder and its subfolders that matter here.
 *
 * @param plans absolute paths, sorted
 * @param settings absolute paths of settings files, sorted
 */
record PlanFiles(List<Path> plans, List<Path> settings) {

	static final String EXTENSION = "kehoach";
	private static final String SUFFIX = "." + EXTENSION;

	/**
	 * One file, or all of a folder.
	 *
	 * @return absolute paths, sorted; never empty
	 * @throws EngineException if there is nothing, or a folder cannot be read
	 */
	static List<Path> findOnly(Path source) throws EngineException {
		Path start = source.toAbsolutePath().normalize();
		List<Path> all = find(source).plans();
		return Files.isDirectory(start) ? all : List.of(start);
	}

	/**
	 * @param source a folder, or a plan file in it
	 * @return with at least one plan file
	 * @throws EngineException if there is nothing to load, or a folder cannot be read
	 */
	static PlanFiles find(Path source) throws EngineException {
		Path start = source.toAbsolutePath().normalize();
		if (!Files.exists(start)) {
			throw new EngineException(Messages.get("no-such-folder", source), null);
		}
		if (!Files.isDirectory(start) && !isPlanFile(start)) {
			throw new EngineException(Messages.get("no-plan-file", source), null);
		}
		PlanFiles found = in(Files.isDirectory(start) ? start : start.getParent());
		if (found.plans().isEmpty()) {
			throw new EngineException(Messages.get("empty-folder", source), null);
		}
		return found;
	}

	/**
	 * @param folder absolute
	 * @throws EngineException if a folder cannot be read
	 */
	static PlanFiles in(Path folder) throws EngineException {
		List<Path> plans = new ArrayList<>();
		List<Path> settings = new ArrayList<>();
		try {
			// links between folders are not followed: a circle of them would never end
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
					boolean hidden = !visited.equals(folder) && visited.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (isPlanFile(file) && Files.isRegularFile(file)) {
						plans.add(file);
					} else if (file.endsWith(FolderSettings.FILE)) {
						settings.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException | UncheckedIOException e) {
			throw new EngineException(Messages.get("folder-not-read", folder), e);
		}
		plans.sort(null);
		settings.sort(null);
		return new PlanFiles(plans, settings);
	}

	/** @param name of a file, without its folder */
	static boolean isWanted(String name) {
		return name.endsWith(SUFFIX) || name.equals(FolderSettings.FILE);
	}

	private static boolean isPlanFile(Path path) {
		return !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && path.getFileName().toString().endsWith(SUFFIX);
	}
}
