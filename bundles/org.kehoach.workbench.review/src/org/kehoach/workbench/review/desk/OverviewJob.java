// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.workbench.review.Messages;

/** Computes what there is to review of a project, with progress and cancel. */
final class OverviewJob extends Job {

	private final IProject project;
	private final BiConsumer<Overview, String> done;

	/** @param done told in the job's thread: the overview, or else what is wrong; not told when cancelled */
	OverviewJob(IProject project, BiConsumer<Overview, String> done) {
		super(Messages.get("job.overview", project.getName())); //$NON-NLS-1$
		this.project = project;
		this.done = done;
		setPriority(Job.LONG);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		IPath location = project.getLocation();
		if (!project.isOpen() || location == null) {
			return Status.CANCEL_STATUS;
		}
		SubMonitor progress = SubMonitor.convert(monitor, getName(), EngineProgress.WORK);
		try {
			Overview overview = ReviewEngine.call(engine -> engine.overview(location.toPath(), new EngineProgress(progress)));
			done.accept(overview, null);
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			// who cancelled it in the view Progress is told how to go on; the desk itself does not listen any more
			done.accept(null, Messages.get("state.cancelled")); //$NON-NLS-1$
			return Status.CANCEL_STATUS;
		} catch (EngineException e) {
			// nothing broke: the plans do not allow it, which the message explains
			done.accept(null, e.getMessage());
			return Status.OK_STATUS;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == ReviewDesk.FAMILY;
	}
}
