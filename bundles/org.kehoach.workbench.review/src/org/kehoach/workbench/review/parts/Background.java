// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kehoach.engine.EngineException;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.desk.ReviewDesk;

/** Makes what a control shows, outside the UI thread. Of several questions only the last one's answer is shown. UI thread only. */
public final class Background {

	private final Control control;
	private Job job;

	/**
	 * What is to be made.
	 *
	 * @param <T> the answer
	 */
	public interface Work<T> {

		/**
		 * @param progress ends the work if asked to
		 * @throws EngineException if it cannot be made; the message is for the user
		 */
		T make(EngineProgress progress) throws EngineException;
	}

	/** @param control nothing is shown once it is disposed */
	public Background(Control control) {
		this.control = control;
		control.addDisposeListener(event -> cancel());
	}

	/**
	 * Starts the work; what was asked before is dropped.
	 *
	 * @param name for the view Progress
	 * @param show gets the answer in the UI thread
	 * @param failed gets the message in the UI thread if it cannot be made
	 */
	public <T> void ask(String name, Work<T> work, Consumer<T> show, Consumer<String> failed) {
		cancel();
		Display display = control.getDisplay();
		Job[] mine = new Job[1];
		mine[0] = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T answer = work.make(new EngineProgress(SubMonitor.convert(monitor, EngineProgress.WORK)));
					tell(display, mine[0], () -> show.accept(answer));
				} catch (EngineException e) {
					tell(display, mine[0], () -> failed.accept(e.getMessage()));
				} catch (CancellationException | OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == ReviewDesk.FAMILY;
			}
		};
		job = mine[0];
		job.schedule();
	}

	private void tell(Display display, Job of, Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (job == of && !control.isDisposed()) {
					job = null;
					action.run();
				}
			});
		}
	}

	/** Drops what was asked. */
	public void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** True while an answer is awaited. */
	public boolean isBusy() {
		return job != null;
	}
}
