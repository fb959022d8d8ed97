// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;

/** Does the same with many things, several at a time, and tells the thread that waits how far it has come. */
public final class Threads implements AutoCloseable {

	/** More would need more memory than they save time. */
	private static final int MOST = 4;
	/** How often the waiting thread is told of progress, and asks whether to go on; milliseconds. */
	private static final long LOOK = 50;

	private final int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);
	private final ExecutorService executor = Executors.newFixedThreadPool(count, work -> {
		Thread thread = new Thread(work, "plans");
		thread.setDaemon(true);
		return thread;
	});
	private final Runnable advanced;
	private final BooleanSupplier cancelled;
	private final AtomicInteger ticks = new AtomicInteger();
	private int told;

	/**
	 * @param advanced called by the thread that waits, once a tick
	 * @param cancelled asked by the thread that waits
	 */
	public Threads(Runnable advanced, BooleanSupplier cancelled) {
		this.advanced = advanced;
		this.cancelled = cancelled;
	}

	int count() {
		return count;
	}

	/** One thing is done. Called by any thread. */
	void tick() {
		ticks.incrementAndGet();
	}

	/**
	 * Calls a function with 0 … count - 1.
	 *
	 * @return what it returned, in this order
	 * @throws CancellationException if cancelled; the threads end at their next step
	 */
	<T> List<T> map(int things, IntFunction<T> function) {
		List<Future<T>> futures = new ArrayList<>();
		for (int i = 0; i < things; i++) {
			int number = i;
			futures.add(executor.submit(() -> function.apply(number)));
		}
		List<T> results = new ArrayList<>();
		futures.forEach(future -> results.add(result(future)));
		tell();
		return results;
	}

	private <T> T result(Future<T> future) {
		while (true) {
			tell();
			if (cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			try {
				return future.get(LOOK, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// not yet done: tell what is, and wait on
				continue;
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
			}
		}
	}

	private void tell() {
		for (int done = ticks.get(); told < done; told++) {
			advanced.run();
		}
	}

	/** Waits until no thread works any more. */
	@Override
	public void close() {
		executor.shutdownNow();
		executor.close();
	}
}
