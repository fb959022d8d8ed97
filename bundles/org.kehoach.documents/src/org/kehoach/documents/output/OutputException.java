// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.kehoach.documents.text.Messages;

/** A file could not be written. Nothing half-written is left behind. */
public final class OutputException extends IOException {
	private static final long serialVersionUID = 1L;

	/** Why a file could not be written. */
	public enum Reason {
		/** The output folder, or something above it, is a file. */
		NOT_A_FOLDER("output.invalidFolder"),
		/** The system refuses: read-only, no rights, or the file is open elsewhere. */
		DENIED("output.denied"),
		/** Another program holds the file open, so that it cannot be replaced; it is as it was. */
		IN_USE("output.inUse"),
		/** A folder stands where the file should go. */
		OCCUPIED("output.occupied"),
		/** Anything else, such as a full disk. */
		FAILED("output.failed");

		private final String key;

		Reason(String key) {
			this.key = key;
		}
	}

	private final transient Path path;
	private final Reason reason;

	OutputException(Path path, Reason reason, IOException cause) {
		super(path + ": " + reason, cause);
		this.path = path;
		this.reason = reason;
	}

	/**
	 * The file or folder that could not be written.
	 *
	 * @return never null
	 */
	public Path path() {
		return path;
	}

	/**
	 * Why it could not be written.
	 *
	 * @return never null
	 */
	public Reason reason() {
		return reason;
	}

	/**
	 * The failure as a sentence that tells what to do.
	 *
	 * @param locale
	 *            language of the reader, never null
	 * @return never null
	 */
	public String message(Locale locale) {
		Throwable cause = getCause();
		String detail = cause == null ? "" : cause.getMessage() == null ? cause.getClass().getSimpleName()
				: cause.getMessage();
		return Messages.get(locale, reason.key, path, detail);
	}
}
