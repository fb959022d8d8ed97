// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * When the system ends the program, because the person logs off or the computer is shut down, what was typed in the last seconds is
 * kept, too.
 */
final class LastMoment {

	/** Systems kill a program that takes longer. */
	private static final int MOST_SECONDS = 2;

	private final Thread hook;

	private LastMoment(Thread hook) {
		this.hook = hook;
	}

	/** @param keepNow runs in the UI thread, if that is not busy with something that never ends */
	static LastMoment watch(Display display, Runnable keepNow) {
		Thread hook = new Thread(() -> keep(display, keepNow), "kehoach-last-moment"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(hook);
		return new LastMoment(hook);
	}

	private static void keep(Display display, Runnable keepNow) {
		CountDownLatch kept = new CountDownLatch(1);
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			keepNow.run();
			kept.countDown();
		});
		try {
			kept.await(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The program ends as it should. */
	void over() {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// It ends already, and what the hook would keep is kept.
			hook.interrupt();
		}
	}
}
