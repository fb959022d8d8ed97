// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tables;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.kehoach.engine.BuildRequest;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.workbench.Messages;

/**
 * Generates the tables of a project into its folder <code>out</code>, outside the UI thread, with progress and cancel. Two
 * of these jobs never generate at the same time. The project is not locked meanwhile: people go on typing.
 */
public final class GenerateTablesJob extends Job {

	/** The project's folder for what is generated. */
	public static final String OUTPUT_FOLDER = "out"; //$NON-NLS-1$

	/** An engine serves one thread at a time; a scheduling rule cannot be used, since refreshing needs the project's. */
	private static final Object ENGINE_LOCK = new Object();

	/** Kept, since making one takes a third of a second. */
	private static Engine engine;

	/** Told the outcome, in the job's thread. */
	public interface Listener {

		/** @param folder the folder that holds what was generated */
		void generated(BuildResult result, Path folder);

		/** @param message what is wrong and what to do, in the user's language */
		void failed(String message);
	}

	private final IProject project;
	private final Listener listener;

	/** @param project open and on this computer */
	public GenerateTablesJob(IProject project, Listener listener) {
		super(Messages.get("tables.job", project.getName())); //$NON-NLS-1$
		this.project = project;
		this.listener = listener;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		Path source = project.getLocation().toPath();
		Path output = source.resolve(OUTPUT_FOLDER);
		try {
			BuildResult result = build(BuildRequest.of(source, output), new StageProgress(progress.split(95)));
			refreshOutput(progress.split(5));
			listener.generated(result, output);
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (EngineException e) {
			// Nothing broke: the plans or the folder do not allow it, which the message explains.
			listener.failed(e.getMessage());
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static BuildResult build(BuildRequest request, StageProgress progress) throws EngineException {
		synchronized (ENGINE_LOCK) {
			if (engine == null) {
				engine = new Engine();
			}
			return engine.build(request, progress);
		}
	}

	private void refreshOutput(IProgressMonitor monitor) throws CoreException {
		IFolder folder = project.getFolder(OUTPUT_FOLDER);
		folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		if (folder.exists()) {
			// Not searched and not checked: everything in it is made from the plans.
			folder.setDerived(true, null);
		}
	}
}
