// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes many pages, several at a time. Whoever waits for them is told of progress in its own thread. */
final class PageThreads implements AutoCloseable {

	/** Pages of one thing. */
	@FunctionalInterface
	interface Pages {
		void write() throws IOException;
	}

	private record Started(Future<?> pages, Runnable written) {
	}

	/** More would need more memory than they save time. */
	private static final int MOST = 4;

	private final ExecutorService executor = Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST),
			work -> {
				Thread thread = new Thread(work, "pages");
				thread.setDaemon(true);
				return thread;
			});
	private final Deque<Started> open = new ArrayDeque<>();

	void start(Pages pages) {
		start(pages, () -> {
			// counts for nothing
		});
	}

	/** @param written called when {@link #finish} knows that the pages are written; may throw to end it */
	void start(Pages pages, Runnable written) {
		open.add(new Started(executor.submit(() -> {
			pages.write();
			return null;
		}), written));
	}

	/**
	 * Waits for all pages.
	 *
	 * @throws IOException what writing a page threw; others may still be written until this is closed
	 */
	void finish() throws IOException {
		while (!open.isEmpty()) {
			Started next = open.remove();
			try {
				next.pages().get();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				switch (e.getCause()) {
				case IOException failure -> throw failure;
				case RuntimeException failure -> throw failure;
				case Error failure -> throw failure;
				default -> throw new IllegalStateException(e.getCause());
				}
			}
			next.written().run();
		}
	}

	/** Waits until no thread writes any more; what has not begun is left out. */
	@Override
	public void close() {
		executor.shutdownNow();
		executor.close();
	}
}
