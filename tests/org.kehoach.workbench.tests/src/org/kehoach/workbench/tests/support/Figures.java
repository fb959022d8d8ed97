// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long something takes, told in the log of the tests for docs/performance.md. No test fails over it: that depends on the machine.
 * UI thread only.
 */
public final class Figures {

	private static final double NANOS = 1e6;

	private final List<Double> wall = new ArrayList<>();
	private final List<Double> work = new ArrayList<>();
	private long beginWall;
	private long beginWork;

	/** Something begins. */
	public void begin() {
		beginWork = threadNanos();
		beginWall = System.nanoTime();
	}

	/** What began last is over. */
	public void end() {
		wall.add((System.nanoTime() - beginWall) / NANOS);
		work.add((threadNanos() - beginWork) / NANOS);
	}

	private static long threadNanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** Tells the median, the 95th percentile and the longest, in milliseconds: on the wall, and processor time of the UI thread. */
	public void tell(String what) {
		System.out.printf(Locale.ROOT, "Figure: %s: p50 %.1f ms, p95 %.1f ms, longest %.1f ms; UI thread p50 %.1f ms, p95 %.1f ms, longest %.1f ms (%d)%n", what,
				part(wall, 50), part(wall, 95), part(wall, 100), part(work, 50), part(work, 95), part(work, 100), wall.size());
	}

	private static double part(List<Double> figures, int percent) {
		List<Double> sorted = figures.stream().sorted().toList();
		return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	/** Tells how much memory is in use once what nobody holds is gone. */
	public static void tellMemory(String what) {
		System.gc();
		Runtime memory = Runtime.getRuntime();
		System.out.printf(Locale.ROOT, "Figure: memory %s: %.1f MB%n", what, (memory.totalMemory() - memory.freeMemory()) / 1e6);
	}
}
