// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tables;

import org.eclipse.core.runtime.SubMonitor;
import org.kehoach.engine.ProgressListener;
import org.kehoach.workbench.Messages;

/** Shows the engine's stages on a progress monitor and passes cancel on. */
public final class StageProgress implements ProgressListener {

	private final SubMonitor monitor;
	private SubMonitor stage;

	/** @param monitor its work is shared evenly between the stages */
	public StageProgress(SubMonitor monitor) {
		this.monitor = monitor.setWorkRemaining(Stage.values().length);
		this.stage = monitor;
	}

	@Override
	public void begin(Stage next, int total) {
		monitor.subTask(Messages.get("tables.stage." + next.name())); //$NON-NLS-1$
		stage = monitor.newChild(1, SubMonitor.SUPPRESS_SUBTASK).setWorkRemaining(Math.max(1, total));
	}

	@Override
	public void advance() {
		stage.worked(1);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
