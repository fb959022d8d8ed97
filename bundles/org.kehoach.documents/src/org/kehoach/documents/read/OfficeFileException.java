// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.kehoach.documents.text.Messages;

/** A file that somebody brought cannot be read. The message says what to do. */
public final class OfficeFileException extends IOException {
	private static final long serialVersionUID = 1L;

	/** Why a file cannot be read. */
	public enum Reason {
		/** There is no such file. */
		MISSING("read.missing"),
		/** The name is that of a folder. */
		FOLDER("read.folder"),
		/** The system refuses to read it. */
		DENIED("read.denied"),
		/** It has no bytes. */
		EMPTY("read.empty"),
		/** The binary format of Word up to 2003. */
		OLD_WORD("read.oldWord"),
		/** A password protects it. */
		ENCRYPTED("read.encrypted"),
		/** Something else than an office file. */
		NOT_OFFICE("read.notOffice"),
		/** An office file without a Word text. */
		NOT_WORD("read.notWord"),
		/** Cut off, or spoilt inside. */
		DAMAGED("read.damaged"),
		/** It unpacks to far more than a document needs. */
		TOO_BIG("read.tooBig");

		private final String key;

		Reason(String key) {
			this.key = key;
		}
	}

	private final transient Path path;
	private final Reason reason;

	OfficeFileException(Path path, Reason reason, Exception cause) {
		super(path + ": " + reason, cause);
		this.path = path;
		this.reason = reason;
	}

	/**
	 * Why the file cannot be read.
	 *
	 * @return never null
	 */
	public Reason reason() {
		return reason;
	}

	/**
	 * What is wrong and what to do.
	 *
	 * @param language
	 *            of the reader, never null
	 * @return one or two sentences that begin with the file
	 */
	public String message(Locale language) {
		return Messages.get(language, reason.key, path);
	}
}
