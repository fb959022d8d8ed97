// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceDocuments;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Differences;
import org.kehoach.trace.facts.FileFacts;

/** Compares two versions of a folder of plans. Files of used folders are not compared: they are read to link to. */
final class Comparer {

	/** A version that was read. */
	private record Read(TraceDocument.Side side, FolderFacts facts, Path folder) {
	}

	private final Engine engine;
	private final ProgressListener progress;

	Comparer(Engine engine, ProgressListener progress) {
		this.engine = engine;
		this.progress = progress;
	}

	Traced<TraceDocument.Diff> compare(PlanVersion before, PlanVersion after) throws EngineException {
		Read old = read(before);
		Read now = read(after);
		List<Change> changes = Differences.of(shown(old), shown(now));
		return new Traced<>(now.facts().checked(), TraceDocuments.diff(changes, old.side(), now.side()));
	}

	/**
	 * What plans that are read already say otherwise than an earlier version.
	 *
	 * @param source where they are
	 */
	TraceDocument.Diff since(PlanVersion before, Path source, FolderFacts facts) throws EngineException {
		Read old = read(before);
		Path start = source.toAbsolutePath().normalize();
		Read now = read(new PlanVersion(source, null), Files.isDirectory(start) ? start : start.getParent(), null, null, facts);
		return TraceDocuments.diff(Differences.of(shown(old), shown(now)), old.side(), now.side());
	}

	private Read read(PlanVersion version) throws EngineException {
		if (version.revision() == null) {
			if (!Files.isDirectory(version.folder())) {
				throw new EngineException(Messages.get("no-folder", version), null);
			}
			return read(version, version.folder(), null, null, engine.factsOnly(version.folder(), true, progress));
		}
		try (RevisionFolder folder = new RevisionFolder(version)) {
			// the same revision is in another place the next time
			return read(version, folder.path(), folder.commit(), folder.date().toString(), engine.factsOnly(folder.path(), false, progress));
		}
	}

	private static Read read(PlanVersion version, Path folder, String commit, String date, FolderFacts facts) {
		return new Read(new TraceDocument.Side(version.toString(), commit, date, facts.checked().summary().errors()), facts,
				folder.toAbsolutePath().normalize());
	}

	/** With files named from the folder, as the same file is to have the same name in both versions. */
	private static List<FileFacts> shown(Read read) {
		return read.facts().own().stream().map(file -> new FileFacts(
				read.folder().relativize(Path.of(file.file())).toString().replace('\\', '/'), file.registries(), file.decisions(), file.plans()))
				.toList();
	}
}
