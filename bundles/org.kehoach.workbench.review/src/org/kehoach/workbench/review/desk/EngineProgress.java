// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import org.eclipse.core.runtime.SubMonitor;
import org.kehoach.engine.ProgressListener;

/** Shows the engine's stages on a progress monitor and passes cancel on. */
public final class EngineProgress implements ProgressListener {

	/** Ticks that the monitor should have. */
	public static final int WORK = 100;

	private static final int A_STAGE = WORK / 2;

	private final SubMonitor monitor;
	private SubMonitor stage;

	/** @param monitor with {@link #WORK} ticks; read and check take half of them each */
	public EngineProgress(SubMonitor monitor) {
		this.monitor = monitor;
		this.stage = monitor;
	}

	@Override
	public void begin(Stage next, int total) {
		stage = monitor.newChild(A_STAGE, SubMonitor.SUPPRESS_SUBTASK).setWorkRemaining(Math.max(1, total));
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
