// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.concurrent.CancellationException;

/** Follows long work and can end it. Called from the thread that works. */
public interface ProgressListener {

	/** The steps of the engine's work, in their order. */
	enum Stage {
		LOAD, CHECK, WRITE
	}

	/** A listener that nothing reaches. */
	ProgressListener NONE = new ProgressListener() {
		@Override
		public void begin(Stage stage, int total) {
			// nobody looks
		}

		@Override
		public void advance() {
			// nobody looks
		}
	};

	/** @param total how often {@link #advance()} will be called in this stage */
	void begin(Stage stage, int total);

	void advance();

	/** True to end the work at the next safe point. */
	default boolean isCancelled() {
		return false;
	}

	/** @throws CancellationException if the work is to end */
	default void throwIfCancelled() {
		if (isCancelled()) {
			throw new CancellationException();
		}
	}
}
