// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.kehoach.language.lexer.NameScan;

/**
 * The files that new plans are started from. Of a folder that is too large to be held these are the files that others refer to, and
 * those that are asked for: most plans of a country are leaves, below which nobody starts a plan.
 *
 * @param folders what is to be loaded
 * @param names all names that are taken in what is not loaded
 * @param leftOut how many files are not loaded
 */
record DraftFiles(SourceFolders folders, Set<String> names, int leftOut) {

	/** Bytes of text of one folder from which on it is not held; held in memory, text takes forty times the room. */
	static final long LARGE = 4_000_000;

	/**
	 * @param sources folders or plan files, as in {@link SourceFolders#together}; a folder that is small by itself is loaded as a whole
	 * @param wanted files to load in any case
	 * @param large bytes, see {@link #LARGE}
	 * @throws EngineException if a folder cannot be read
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	static DraftFiles find(List<Path> sources, Collection<Path> wanted, NameScan scan, long large, ProgressListener progress) throws EngineException {
		SourceFolders all = SourceFolders.together(sources);
		if (!all.isLarge(large)) {
			return new DraftFiles(all, Set.of(), 0);
		}
		Set<Path> kept = new HashSet<>();
		Stream.concat(sources.stream().filter(Files::isRegularFile), wanted.stream()).forEach(file -> kept.add(file.toAbsolutePath().normalize()));
		for (Path source : sources) {
			SourceFolders alone = SourceFolders.together(List.of(source));
			if (!new SourceFolders(alone.start(), alone.own(), List.of(), List.of(), List.of()).isLarge(large)) {
				kept.addAll(alone.own());
			}
		}
		Map<Path, NameScan.Found> found = new ConcurrentHashMap<>();
		Stream.of(all.own(), all.used()).flatMap(List::stream).parallel().forEach(file -> {
			progress.throwIfCancelled();
			names(file, scan).ifPresent(names -> found.put(file, names));
		});
		Set<String> referred = new HashSet<>();
		found.values().forEach(names -> names.mentioned().stream().filter(name -> !names.declared().contains(name)).forEach(referred::add));
		Set<Path> leaves = new HashSet<>();
		Set<String> names = new HashSet<>();
		found.forEach((file, in) -> {
			if (!kept.contains(file) && in.declared().stream().noneMatch(referred::contains)) {
				leaves.add(file);
				names.addAll(in.declared());
			}
		});
		return new DraftFiles(without(all, leaves), names, leaves.size());
	}

	/** Empty for a file that cannot be read: loading it will tell why. */
	private static Optional<NameScan.Found> names(Path file, NameScan scan) {
		try {
			return Optional.of(scan.in(WorkspaceLoader.read(file).text()));
		} catch (UnreadableFileException e) {
			return Optional.empty();
		}
	}

	private static SourceFolders without(SourceFolders all, Set<Path> leaves) {
		return new SourceFolders(all.start(), all.own().stream().filter(file -> !leaves.contains(file)).toList(),
				all.used().stream().filter(file -> !leaves.contains(file)).toList(), all.settings(), all.findings());
	}
}
