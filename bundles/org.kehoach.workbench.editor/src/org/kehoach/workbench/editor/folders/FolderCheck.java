// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.folders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.kehoach.engine.CheckResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Finding;
import org.kehoach.engine.ProgressListener;
import org.kehoach.language.ide.server.LargeFolders;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.diagnostics.DiagnosticMarkers;

/**
 * Checks one project by the engine, if it is large. What has not changed since the last time is not looked at again, also when the
 * workbench was closed meanwhile.
 */
final class FolderCheck extends Job {

	/** After a change, before the check: more changes often follow. In milliseconds. */
	private static final int PAUSE = 1_500;

	/** One large project after the other: each may take all processors, and much of the memory. */
	private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final IProject project;
	private final DiagnosticMarkers markers;
	private volatile boolean large;
	private volatile boolean over;

	FolderCheck(IProject project, DiagnosticMarkers markers) {
		super(Messages.get("job.check", project.getName())); //$NON-NLS-1$
		this.project = project;
		this.markers = markers;
		setRule(ONE_AT_A_TIME);
		setPriority(Job.DECORATE);
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().getSeverity() == IStatus.CANCEL && large && !over) {
					markUnchecked();
				}
			}
		});
	}

	/**
	 * In a job of its own: whoever changes the workspace may be scheduling this one, and waits for its listeners, which then must not
	 * wait for the workspace.
	 */
	private void markUnchecked() {
		Job mark = Job.create(project.getName(), monitor -> {
			if (!over && project.isAccessible()) {
				UncheckedMark.put(project);
			}
		});
		mark.setRule(ONE_AT_A_TIME);
		mark.setPriority(Job.SHORT);
		mark.setSystem(true);
		mark.schedule();
	}

	/** Ends for good: the project is closed or deleted, or the workbench closes. */
	void end() {
		over = true;
		cancel();
	}

	/** Checks after a pause; a check under way goes on, and what it has learned serves the next one. */
	void soon() {
		schedule(PAUSE);
	}

	/** Whether it was when it was looked at last. */
	boolean isLarge() {
		return large;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Thread thread = Thread.currentThread();
		int priority = thread.getPriority();
		// whoever types goes first; the engine's threads get the priority of this one
		thread.setPriority(Thread.MIN_PRIORITY);
		try {
			IPath folder = project.getLocation();
			List<Path> plans = plans();
			// a server that holds it in part goes on to do so when it shrinks
			large |= LargeFolders.isLarge(plans);
			if (large && folder != null) {
				UncheckedMark.remove(project);
				CheckResult result = Engine.remembering().check(folder.toPath(), new Progress(monitor));
				tell(plans, result);
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (EngineException | CoreException e) {
			// a project that goes while it is read is not worth a word
			return isThere() ? Status.warning(Messages.get("check.failed", project.getName()), e) : Status.CANCEL_STATUS; //$NON-NLS-1$
		} finally {
			thread.setPriority(priority);
		}
	}

	/** Also on the disk, of which the workspace hears later. */
	private boolean isThere() {
		IPath folder = project.getLocation();
		return project.isAccessible() && folder != null && folder.toFile().isDirectory();
	}

	/** Taken at once: what is deleted later has no place on disk any more. */
	private List<Path> plans() throws CoreException {
		List<Path> plans = new ArrayList<>();
		if (project.isAccessible()) {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith('.' + PlanFiles.EXTENSION)) {
					IPath location = proxy.requestResource().getLocation();
					if (location != null) {
						plans.add(location.toPath());
					}
				}
				return true;
			}, IResource.NONE);
		}
		return plans;
	}

	private void tell(List<Path> plans, CheckResult result) {
		Map<Path, List<Finding>> byFile = new HashMap<>();
		result.findings().forEach(finding -> byFile.computeIfAbsent(finding.file(), key -> new ArrayList<>()).add(finding));
		for (Path plan : plans) {
			markers.foundByEngine(plan.toUri().toString(), byFile.getOrDefault(plan, List.of()).stream().map(EngineFindings::diagnostic).toList());
		}
	}

	private static final class Progress implements ProgressListener {

		private final IProgressMonitor monitor;
		private SubMonitor progress;

		Progress(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void begin(Stage stage, int total) {
			progress = SubMonitor.convert(monitor, total);
		}

		@Override
		public void advance() {
			progress.worked(1);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
