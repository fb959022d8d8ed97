// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.engine.batch.Batch;
import org.kehoach.engine.batch.Threads;

/** Checks the files of a folder of any size without holding more than a few of them at a time. */
final class FolderCheck {

	/** What is kept of a file. */
	private record Checked(Summary counts, List<Finding> findings) {
	}

	private final WorkspaceLoader loader;

	FolderCheck(WorkspaceLoader loader) {
		this.loader = loader;
	}

	/** @throws CancellationException if the listener asks for it */
	CheckResult check(SourceFolders folders, ProgressListener progress) {
		progress.begin(ProgressListener.Stage.CHECK, folders.own().size());
		Batch.Result<Checked> result;
		try (Threads threads = new Threads(progress::advance, progress::isCancelled)) {
			result = new Batch<>(loader.batchLanguage(), WorkspaceLoader::read, (path, resource) -> check(path, resource, progress), threads)
					.run(folders.own(), folders.used());
		}
		List<Finding> loading = new ArrayList<>(folders.findings());
		for (IOException failure : result.unreadable()) {
			if (failure instanceof UnreadableFileException unreadable) {
				loading.add(unreadable.finding());
			}
		}
		Summary summary = Summary.of(0, List.of(), loading);
		List<Finding> findings = new ArrayList<>(loading);
		for (Checked checked : result.results()) {
			summary = summary.plus(checked.counts());
			findings.addAll(checked.findings());
		}
		findings.sort(Finding.IN_READING_ORDER);
		return new CheckResult(summary, List.copyOf(findings));
	}

	private static Checked check(Path path, XtextResource resource, ProgressListener progress) {
		LoadedFile file = new LoadedFile(path, resource, true);
		List<Finding> findings = file.check(progress::isCancelled);
		return new Checked(Summary.of(1, file.plans(), findings), findings);
	}
}
