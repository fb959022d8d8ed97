// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that can be done with plans; workbench and command line only call it. An engine is expensive to make (about a
 * third of a second) and may be used again and again, by one thread at a time.
 */
public final class Engine {

	private final WorkspaceLoader loader = new WorkspaceLoader();

	/**
	 * Loads, links and checks all plan files of a folder.
	 *
	 * @param source a folder, searched with its subfolders, or one plan file, which is loaded with its folder's others
	 * @throws EngineException if there is no such folder, or no plan file in it
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public CheckResult check(Path source, ProgressListener progress) throws EngineException {
		return check(loader.load(source, progress), progress);
	}

	/**
	 * Checks all plan files of a folder and writes the appendix tables of those that have no errors.
	 *
	 * @throws EngineException if the plans cannot be loaded, or the output folder cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; complete files that were written stay
	 */
	public BuildResult build(BuildRequest request, ProgressListener progress) throws EngineException {
		Workspace workspace = loader.load(request.source(), progress);
		CheckResult checked = check(workspace, progress);
		return new TableGenerator(request).generate(workspace, checked, progress);
	}

	/** The kinds of findings, and what they are about. */
	public Rules rules() {
		return loader.rules();
	}

	private static CheckResult check(Workspace workspace, ProgressListener progress) {
		List<Finding> findings = new ArrayList<>(workspace.loading());
		progress.begin(ProgressListener.Stage.CHECK, workspace.files().size());
		for (LoadedFile file : workspace.files()) {
			findings.addAll(file.check(progress::isCancelled));
			progress.advance();
		}
		findings.sort(Finding.IN_READING_ORDER);
		return new CheckResult(Summary.of(workspace, findings), List.copyOf(findings));
	}
}
