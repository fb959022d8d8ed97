// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;

/** The engine that all of the review shares. It serves one thread at a time; others wait, so never ask in the UI thread. */
public final class ReviewEngine {

	private static final Object LOCK = new Object();
	/** Kept, since making one takes a third of a second. */
	private static Engine engine;

	/**
	 * Something that the engine is asked.
	 *
	 * @param <T> the answer
	 */
	public interface Question<T> {

		/** @throws EngineException if the plans do not allow it; the message is for the user */
		T ask(Engine engine) throws EngineException;
	}

	private ReviewEngine() {
	}

	/** Asks as soon as nobody else does. */
	public static <T> T call(Question<T> question) throws EngineException {
		synchronized (LOCK) {
			if (engine == null) {
				engine = Engine.remembering();
			}
			return question.ask(engine);
		}
	}
}
