// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.tests.support.FreezeWatch.Freeze;

/** The watch finds what it is for, and nothing else. */
class FreezeWatchTest {

	private static List<Freeze> during(Runnable event) {
		FreezeWatch watch = new FreezeWatch();
		watch.start();
		boolean[] done = { false };
		Display.getCurrent().asyncExec(() -> {
			event.run();
			done[0] = true;
		});
		Conditions.waitFor("event", () -> done[0]);
		return watch.stop();
	}

	/** Keeps the processor busy, whatever else the machine does. */
	private static void work(long millis) {
		long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
			Thread.onSpinWait();
		}
	}

	@Test
	void workIsFoundWithItsStack() {
		List<Freeze> found = during(() -> work(2 * FreezeWatch.WORK));
		assertEquals(1, found.size(), found::toString);
		assertTrue(found.getFirst().work() > FreezeWatch.WORK, found::toString);
		assertTrue(found.getFirst().stack().stream().anyMatch(frame -> frame.getMethodName().equals("work")), found::toString);
		assertFalse(found.getFirst().ours(), "a test's own code");
	}

	@Test
	void waitingIsFound() {
		List<Freeze> found = during(() -> {
			try {
				assertFalse(new CountDownLatch(1).await(2 * FreezeWatch.WAIT, TimeUnit.MILLISECONDS));
			} catch (InterruptedException e) {
				throw new AssertionError(e);
			}
		});
		assertEquals(1, found.size(), found::toString);
		assertTrue(found.getFirst().waiting() > FreezeWatch.WAIT, found::toString);
	}

	@Test
	void manyShortEventsAreNone() {
		List<Freeze> found = during(() -> {
			for (int i = 0; i < 4; i++) {
				Display.getCurrent().asyncExec(() -> work(FreezeWatch.WORK / 2));
				Conditions.handleEvents();
			}
		});
		assertEquals(List.of(), found);
	}
}
