// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Finds events that keep the UI thread from the next one for too long, with what it was doing. What counts is not time on the
 * wall, which tells of a loaded machine as much as of a bad program, but the thread's own work ({@link #WORK}) and the time
 * that it waited for other threads ({@link #WAIT}, longer, for those may not get a processor). What a test itself does, outside of
 * events, does not count.
 */
final class FreezeWatch {

	/** The most that one event may work, in milliseconds. */
	static final long WORK = 200;
	/** The most that one event may wait for locks and other threads, in milliseconds. */
	static final long WAIT = 1_000;

	private static final int SAMPLE_MILLIS = 25;
	/** Of a stack that are told; further out is what runs every event. */
	private static final int MOST_FRAMES = 40;
	private static final long NANOS = 1_000_000;
	private static final String OURS = "org.kehoach.";
	private static final String TESTS = "org.kehoach.workbench.tests.";

	/**
	 * One event that took too long.
	 *
	 * @param work the thread's own, in milliseconds
	 * @param waiting for others, in milliseconds
	 * @param stack what the thread was doing most often, the innermost call first
	 * @param ours whether code of this product was at work, rather than the platform's alone
	 */
	record Freeze(long work, long waiting, List<StackTraceElement> stack, boolean ours) {

		@Override
		public String toString() {
			StringBuilder text = new StringBuilder("event of " + work + " ms of work and " + waiting + " ms of waiting");
			stack.stream().limit(MOST_FRAMES).forEach(frame -> text.append("\n\tat ").append(frame));
			return text.toString();
		}
	}

	private final class Running {
		private final List<StackTraceElement[]> samples = new ArrayList<>();
		private long workBefore;
		private long waitedBefore;

		Running() {
			restart();
		}

		/** What ran before does not count: another event was let through. */
		final void restart() {
			workBefore = work();
			waitedBefore = waited();
			samples.clear();
		}

		void check() {
			long work = work() - workBefore;
			long waiting = waited() - waitedBefore;
			if (!samples.isEmpty() && (work > WORK || waiting > WAIT)) {
				freezes.add(freeze(work, waiting, samples));
			}
		}
	}

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Listener before = this::begin;
	private final Listener after = this::end;
	/** Events that run inside one another. Guarded by this. */
	private final Deque<Running> running = new ArrayDeque<>();
	private final List<Freeze> freezes = new ArrayList<>();
	private Display display;
	private Thread watched;
	private ScheduledExecutorService sampler;

	/** Begins. In the UI thread. */
	void start() {
		threads.setThreadContentionMonitoringEnabled(true);
		display = Display.getCurrent();
		watched = Thread.currentThread();
		display.addListener(SWT.PreEvent, before);
		display.addListener(SWT.PostEvent, after);
		sampler = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("freeze watch").factory());
		sampler.scheduleAtFixedRate(this::sample, SAMPLE_MILLIS, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Ends. In the UI thread. */
	List<Freeze> stop() {
		sampler.shutdownNow();
		display.removeListener(SWT.PreEvent, before);
		display.removeListener(SWT.PostEvent, after);
		synchronized (this) {
			running.clear();
			return List.copyOf(freezes);
		}
	}

	private long work() {
		return threads.getCurrentThreadCpuTime() / NANOS;
	}

	private long waited() {
		ThreadInfo info = threads.getThreadInfo(watched.threadId());
		return Math.max(0, info.getBlockedTime()) + Math.max(0, info.getWaitedTime());
	}

	private synchronized void begin(Event event) {
		if (!running.isEmpty()) {
			running.peek().check();
		}
		running.push(new Running());
	}

	private synchronized void end(Event event) {
		if (running.isEmpty()) {
			return;
		}
		running.pop().check();
		if (!running.isEmpty()) {
			running.peek().restart();
		}
	}

	private synchronized void sample() {
		Running now = running.peek();
		if (now != null) {
			now.samples.add(watched.getStackTrace());
		}
	}

	private static Freeze freeze(long work, long waiting, List<StackTraceElement[]> samples) {
		List<StackTraceElement[]> ours = samples.stream().filter(FreezeWatch::isOurs).toList();
		boolean mostlyOurs = ours.size() * 2 > samples.size();
		List<StackTraceElement[]> shown = mostlyOurs ? ours : samples;
		return new Freeze(work, waiting, List.of(shown.get(shown.size() / 2)), mostlyOurs);
	}

	/** Whether the product is at work inside the innermost event. */
	private static boolean isOurs(StackTraceElement[] stack) {
		for (StackTraceElement frame : stack) {
			String name = frame.getClassName();
			if (name.startsWith(Display.class.getName()) && frame.getMethodName().equals("readAndDispatch")) {
				return false;
			}
			if (name.startsWith(OURS) && !name.startsWith(TESTS)) {
				return true;
			}
		}
		return false;
	}
}
