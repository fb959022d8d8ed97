// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import org.kehoach.engine.CheckResult;

/** What a run tells to scripts. */
public enum ExitStatus {
	/** Clean, or warnings only. */
	OK(0),
	/** Errors were found in the plans. */
	ERRORS_FOUND(1),
	/** The work could not be done: wrong arguments, nothing to read, nowhere to write. */
	COULD_NOT_RUN(2),
	/** Documents were written, but parts are left blank: no number, nobody who signs. */
	INCOMPLETE(3);

	private final int code;

	ExitStatus(int code) {
		this.code = code;
	}

	/** What checking plans says. */
	public static ExitStatus of(CheckResult result) {
		return result.hasErrors() ? ERRORS_FOUND : OK;
	}

	public int code() {
		return code;
	}
}
