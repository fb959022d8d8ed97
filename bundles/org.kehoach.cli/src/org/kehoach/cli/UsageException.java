// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

/** The command line was not understood; the message says what, in the user's language. */
public final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message in the user's language */
	public UsageException(String message) {
		super(message);
	}
}
