// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waiting in tests: the event loop runs until something is true, never for a fixed time. UI thread only. */
public final class Conditions {

	/** Long enough for a slow, shared machine; a test that passes does not wait for it. */
	public static final Duration PATIENCE = Duration.ofSeconds(30);

	/** How often a condition is asked when no event arrives, in milliseconds: background threads send none. */
	private static final int POLL_MILLIS = 20;

	private Conditions() {
	}

	/**
	 * Runs the event loop until a condition holds; the test fails after {@link #PATIENCE}.
	 *
	 * @param what      what is waited for, for the failure's message
	 * @param condition asked in the UI thread
	 */
	public static void waitFor(String what, BooleanSupplier condition) {
		waitFor(what, PATIENCE, condition);
	}

	/** As {@link #waitFor(String, BooleanSupplier)} with a patience of its own. */
	public static void waitFor(String what, Duration patience, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + patience.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - end > 0) {
				fail("Waited " + patience.toSeconds() + " s in vain for: " + what);
			}
			if (!display.readAndDispatch()) {
				// A timer ends the sleep when nothing else does.
				display.timerExec(POLL_MILLIS, () -> { });
				display.sleep();
			}
		}
	}

	/** Handles the events that are waiting now. */
	public static void handleEvents() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			continue;
		}
	}
}
