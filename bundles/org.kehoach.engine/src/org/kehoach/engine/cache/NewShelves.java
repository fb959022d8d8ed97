// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Shelves that are written anew while results come, by their numbers. Once something cannot be written, say on a full disk, what
 * there is of all of them is deleted, and whatever comes after is dropped: only {@link #finish} tells. Safe for several threads.
 *
 * @param <E> what is remembered of a plan file
 */
final class NewShelves<E> implements Closeable {

	private final IntFunction<Shelf<E>> shelves;
	private final Map<Integer, ShelfWriter<E>> writers = new HashMap<>();
	private IOException failure;
	private boolean closed;

	NewShelves(IntFunction<Shelf<E>> shelves) {
		this.shelves = shelves;
	}

	/** Never fails. */
	void add(int number, String path, E entry) {
		try {
			ShelfWriter<E> writer = writer(number);
			if (writer != null) {
				writer.add(path, entry);
			}
		} catch (IOException e) {
			fail(e);
		}
	}

	/** Null after a failure, and for a thread that has not noticed yet that the work is cancelled. */
	private synchronized ShelfWriter<E> writer(int number) throws IOException {
		if (failure != null || closed) {
			return null;
		}
		ShelfWriter<E> known = writers.get(number);
		if (known == null) {
			known = shelves.apply(number).writer();
			writers.put(number, known);
		}
		return known;
	}

	/** Those that are being written by other threads fail in turn. */
	private synchronized void fail(IOException first) {
		if (failure == null) {
			failure = first;
			try {
				discard();
			} catch (IOException e) {
				first.addSuppressed(e);
			}
		}
	}

	/**
	 * Completes a shelf and puts it in its place.
	 *
	 * @param others entries besides those that were added, by path
	 * @throws IOException if it cannot be written, or any could not; the old one is as it was
	 */
	synchronized void finish(int number, Map<String, E> others) throws IOException {
		ShelfWriter<E> writer = writer(number);
		if (writer == null) {
			throw failure != null ? failure : new IOException("closed");
		}
		for (Map.Entry<String, E> other : others.entrySet()) {
			writer.add(other.getKey(), other.getValue());
		}
		writer.finish();
		writers.remove(number);
	}

	/** What is not complete is deleted. */
	@Override
	public synchronized void close() throws IOException {
		closed = true;
		discard();
	}

	private void discard() throws IOException {
		IOException failed = null;
		for (ShelfWriter<E> writer : writers.values()) {
			try {
				writer.close();
			} catch (IOException e) {
				failed = e;
			}
		}
		writers.clear();
		if (failed != null) {
			throw failed;
		}
	}
}
