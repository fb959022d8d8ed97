// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.kehoach.trace.baseline.BaselineFormat;
import org.kehoach.trace.baseline.BaselineFormat.FormatException;

import com.google.inject.Singleton;

/** The files of accepted links, each read again only when it has changed. Safe for threads. */
@Singleton
public final class LockFiles {

	/** The name of these files. */
	public static final String FILE_NAME = BaselineFormat.FILE_NAME;

	private record Read(FileTime time, long size, Optional<LockFile> file) {
	}

	private static final Logger LOG = Logger.getLogger(LockFiles.class);

	private final Map<Path, Read> known = new ConcurrentHashMap<>();

	/**
	 * The file that holds for a plan file: in its folder, else in the nearest folder around.
	 *
	 * @return empty if there is none, or it cannot be read, which checking the folder tells as KH011
	 */
	public Optional<LockFile> around(URI planFile) {
		if (!planFile.isFile()) {
			return Optional.empty();
		}
		return nearest(Path.of(planFile.toFileString()).toAbsolutePath().getParent()).flatMap(this::read);
	}

	/** The file that holds for plans of a folder: the one in it, else in the nearest folder around; empty if there is none. */
	public static Optional<Path> nearest(Path plans) {
		for (Path folder = plans; folder != null; folder = folder.getParent()) {
			Path file = folder.resolve(FILE_NAME);
			if (Files.isRegularFile(file)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}

	private Optional<LockFile> read(Path path) {
		try {
			FileTime time = Files.getLastModifiedTime(path);
			long size = Files.size(path);
			Read before = known.get(path);
			if (before != null && before.time().equals(time) && before.size() == size) {
				return before.file();
			}
			Optional<LockFile> file = parse(path);
			known.put(path, new Read(time, size, file));
			return file;
		} catch (IOException e) {
			LOG.debug(path, e);
			return Optional.empty();
		}
	}

	private static Optional<LockFile> parse(Path path) throws IOException {
		try {
			return Optional.of(new LockFile(path, Files.readString(path)));
		} catch (FormatException e) {
			LOG.debug(path, e);
			return Optional.empty();
		}
	}
}
