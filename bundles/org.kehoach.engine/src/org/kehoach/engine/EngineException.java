// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/** The engine could not run at all. The message is meant for the user, in the system's language, and says what to do. */
public final class EngineException extends Exception {

	private static final long serialVersionUID = 1L;

	public EngineException(String message, Throwable cause) {
		super(message, cause);
	}
}
