// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/** Jobs for what the server tells, which may still tell something while the platform goes down. */
final class LateJobs {

	private LateJobs() {
	}

	/** Does nothing once the platform takes no jobs any more: nobody would see what they do. */
	static void schedule(Job job, long delay) {
		try {
			job.schedule(delay);
		} catch (IllegalStateException e) {
			ILog.of(LateJobs.class).info("Closing: " + e.getMessage()); //$NON-NLS-1$
		}
	}
}
