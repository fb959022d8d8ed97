// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.kehoach.language.baseline.LockFiles;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.trace.baseline.BaselineFormat;

/**
 * The files to load for a folder: its own, and those of the folders that its settings files use, and theirs, and so on.
 *
 * @param own absolute, sorted
 * @param used absolute, sorted; loaded to link to, not reported on
 * @param start the folder itself, absolute
 * @param settings all settings files that say something about these files, absolute, sorted; also those of folders above
 * @param findings what is wrong with the settings
 */
record SourceFolders(Path start, List<Path> own, List<Path> used, List<Path> settings, List<Finding> findings) {

	/** Bytes of text from which on it pays not to hold all models at once. */
	static final long LARGE = 1_000_000;

	/**
	 * True if the files are so many, or so long, that they are better gone through one by one.
	 *
	 * @param large bytes of text from which on they are
	 */
	boolean isLarge(long large) {
		long bytes = 0;
		for (List<Path> paths : List.of(own, used)) {
			for (Path path : paths) {
				// a file that cannot be read counts 0, and is reported when it is loaded
				bytes += path.toFile().length();
				if (bytes >= large) {
					return true;
				}
			}
		}
		return false;
	}

	static SourceFolders find(Path source) throws EngineException {
		return find(source, PlanFiles.find(source));
	}

	/**
	 * The plan files of several folders together, as if all were one.
	 *
	 * @param sources folders or plan files; a folder may be missing or empty
	 * @throws EngineException if a folder cannot be read
	 */
	static SourceFolders together(List<Path> sources) throws EngineException {
		Set<Path> own = new TreeSet<>();
		Set<Path> used = new TreeSet<>();
		Set<Path> settings = new TreeSet<>();
		List<Finding> findings = new ArrayList<>();
		for (Path source : sources) {
			Path named = source.toAbsolutePath().normalize();
			Path folder = Files.isDirectory(named) ? named : named.getParent();
			if (Files.isDirectory(folder)) {
				SourceFolders found = find(folder, PlanFiles.in(folder));
				own.addAll(found.own());
				used.addAll(found.used());
				settings.addAll(found.settings());
				findings.addAll(found.findings());
			}
		}
		used.removeAll(own);
		return new SourceFolders(Path.of("").toAbsolutePath(), List.copyOf(own), List.copyOf(used), List.copyOf(settings),
				findings);
	}

	/** All plan files that those of a folder can refer to, with its own; a missing folder has none. */
	static Set<Path> seenFrom(Path folder) throws EngineException {
		Set<Path> seen = new HashSet<>();
		if (Files.isDirectory(folder)) {
			SourceFolders found = find(folder, PlanFiles.in(folder));
			seen.addAll(found.own());
			seen.addAll(found.used());
		}
		return seen;
	}

	private static SourceFolders find(Path source, PlanFiles files) throws EngineException {
		List<Finding> findings = new ArrayList<>();
		checkBaselines(files.plans(), findings);
		Set<Path> used = new TreeSet<>();
		Set<Path> seen = new HashSet<>();
		Path named = source.toAbsolutePath().normalize();
		Path start = Files.isDirectory(named) ? named : named.getParent();
		Set<Path> all = new TreeSet<>();
		for (Path above = start; above != null; above = above.getParent()) {
			Optional.of(above.resolve(FolderSettings.FILE)).filter(Files::isRegularFile).ifPresent(all::add);
		}
		Deque<Path> settings = new ArrayDeque<>(files.settings());
		while (!settings.isEmpty()) {
			Path file = settings.pop();
			all.add(file);
			// only the folder's own settings are reported: whoever uses a folder cannot mend it
			List<Finding> target = files.settings().contains(file) ? findings : new ArrayList<>();
			for (Path folder : usedBy(file, target)) {
				if (seen.add(folder)) {
					PlanFiles found = PlanFiles.in(folder);
					used.addAll(found.plans());
					settings.addAll(found.settings());
				}
			}
		}
		used.removeAll(files.plans());
		return new SourceFolders(start, files.plans(), List.copyOf(used), List.copyOf(all), findings);
	}

	/** Without the accepted links, rule KH510 would be silent and nobody would know. */
	private static void checkBaselines(List<Path> plans, List<Finding> findings) {
		plans.stream().map(Path::getParent).distinct().flatMap(folder -> LockFiles.nearest(folder).stream()).distinct()
				.forEach(file -> checkBaseline(file, findings));
	}

	private static void checkBaseline(Path file, List<Finding> findings) {
		try {
			BaselineFormat.parse(Files.readString(file));
		} catch (BaselineFormat.FormatException e) {
			findings.add(new Finding(file, e.line(), 1, Severity.ERROR, IssueCodes.BAD_BASELINE, BaselineFile.message(e)));
		} catch (IOException e) {
			findings.add(new Finding(file, 1, 1, Severity.ERROR, IssueCodes.BAD_BASELINE,
					Messages.get("file-not-read", e.getClass().getSimpleName())));
		}
	}

	private static List<Path> usedBy(Path file, List<Finding> findings) {
		List<Path> folders = new ArrayList<>();
		try {
			FolderSettings settings = FolderSettings.of(file.getParent());
			settings.problems().forEach(problem -> findings.add(new Finding(file, problem.line(), 1, Severity.WARNING,
					IssueCodes.BAD_SETTING, Messages.get("bad-setting", problem.text()))));
			for (FolderSettings.Use use : settings.uses()) {
				if (Files.isDirectory(use.folder())) {
					folders.add(use.folder());
				} else {
					findings.add(new Finding(file, use.line(), 1, Severity.ERROR, IssueCodes.MISSING_FOLDER,
							Messages.get("missing-used-folder", use.folder())));
				}
			}
		} catch (IOException e) {
			findings.add(new Finding(file, 1, 1, Severity.ERROR, IssueCodes.BAD_SETTING,
					Messages.get("file-not-read", e.getClass().getSimpleName())));
		}
		return folders;
	}
}
