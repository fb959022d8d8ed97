// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.kehoach.language.resource.NodeSource;
import org.kehoach.trace.facts.FactsReader;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Interner;

/** Findings and facts of files that are loaded as a whole; of large folders {@link FolderReading} finds them file by file. */
final class WorkspaceReading {

	private WorkspaceReading() {
	}

	/** Lets all rules look at the files of a folder. */
	static CheckResult check(Workspace workspace, ProgressListener progress) {
		return looked(workspace, file -> file.check(progress::isCancelled), progress);
	}

	/** As {@link #check}, and takes the facts out. */
	static FolderFacts facts(Workspace workspace, ProgressListener progress) {
		return facts(workspace, check(workspace, progress));
	}

	/** As {@link #facts}, but no rule looks at the files. */
	static FolderFacts factsOnly(Workspace workspace, ProgressListener progress) {
		return facts(workspace, looked(workspace, LoadedFile::read, progress));
	}

	private static FolderFacts facts(Workspace workspace, CheckResult checked) {
		Interner strings = new Interner();
		return new FolderFacts(checked, facts(workspace.files(), strings), facts(workspace.reached(), strings));
	}

	private static List<FileFacts> facts(List<LoadedFile> files, Interner strings) {
		return files.stream().flatMap(file -> file.content().stream()
				.map(content -> new FactsReader(new NodeSource(file.path().toString()), strings).read(content))).toList();
	}

	private static CheckResult looked(Workspace workspace, Function<LoadedFile, List<Finding>> look, ProgressListener progress) {
		List<Finding> findings = new ArrayList<>(workspace.loading());
		progress.begin(ProgressListener.Stage.CHECK, workspace.files().size());
		for (LoadedFile file : workspace.files()) {
			findings.addAll(look.apply(file));
			progress.throwIfCancelled();
			progress.advance();
		}
		findings.sort(Finding.IN_READING_ORDER);
		return new CheckResult(Summary.of(workspace.files().size(), workspace.plans(), findings), List.copyOf(findings));
	}
}
