// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.kehoach.engine.EngineException;
import org.kehoach.workbench.Messages;

/**
 * Asks the engine outside the UI thread, one question after the other, for it serves one thread at a time. Of a page's
 * questions only the newest one is answered.
 */
public final class Background {

	/** Questions of one wizard wait for each other. */
	private static final class OneByOne implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	private final ISchedulingRule oneByOne;
	private final Control control;
	/** Kept, for other threads cannot ask a control that may go at any moment. */
	private final Display display;
	private Job newest;

	private Background(Control control, ISchedulingRule oneByOne) {
		this.control = control;
		this.display = control.getDisplay();
		this.oneByOne = oneByOne;
	}

	/** @param control that shows the answers; when it is gone, nobody is told */
	public static Background of(Control control) {
		return new Background(control, new OneByOne());
	}

	/** Its questions wait for those of this one. */
	public Background beside(Control other) {
		return new Background(other, oneByOne);
	}

	/**
	 * UI thread only; so are the answers.
	 *
	 * @param problem told what is wrong and what to do, in the user's language
	 */
	public <T> void ask(Callable<T> question, Consumer<T> answer, Consumer<String> problem) {
		if (newest != null) {
			newest.cancel();
		}
		newest = new Job(Messages.get("wizard.plan.job")) { //$NON-NLS-1$
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					T found = question.call();
					tell(this, () -> answer.accept(found));
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				} catch (EngineException e) {
					tell(this, () -> problem.accept(e.getMessage()));
				} catch (Exception e) {
					return Status.error(Messages.get("wizard.plan.job"), e); //$NON-NLS-1$
				}
				return Status.OK_STATUS;
			}
		};
		newest.setSystem(true);
		newest.setRule(oneByOne);
		newest.schedule();
	}

	private void tell(Job asked, Runnable told) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!control.isDisposed() && asked == newest) {
				told.run();
			}
		});
	}
}
