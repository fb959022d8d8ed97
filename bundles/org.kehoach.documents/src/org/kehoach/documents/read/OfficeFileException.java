// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.kehoach.model.messages.MessageBundle;

/** A file that somebody brought cannot be read. The message says what to do. */
public final class OfficeFileException extends IOException {
	private static final long serialVersionUID = 1L;
	private static final MessageBundle MESSAGES = new MessageBundle("org.kehoach.documents.read.messages", OfficeFileException.class);

	/** Why a file cannot be read. */
	public enum Reason {
		/** There is no such file. */
		MISSING("missing"),
		/** The name is that of a folder. */
		FOLDER("folder"),
		/** The system refuses to read it. */
		DENIED("denied"),
		/** It has no bytes. */
		EMPTY("empty"),
		/** The binary format of Word up to 2003. */
		OLD_WORD("oldWord"),
		/** A password protects it. */
		ENCRYPTED("encrypted"),
		/** Something else than an office file. */
		NOT_OFFICE("notOffice"),
		/** An office file without a Word text. */
		NOT_WORD("notWord"),
		/** Cut off, or spoilt inside. */
		DAMAGED("damaged"),
		/** A PDF that asks for a password. */
		ENCRYPTED_PDF("encryptedPdf"),
		/** A PDF that is cut off, or spoilt inside. */
		DAMAGED_PDF("damagedPdf"),
		/** A PDF of pictures of pages: scanned, without text. */
		SCANNED("scanned"),
		/** It unpacks to far more than a document needs. */
		TOO_BIG("tooBig");

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
		return MESSAGES.get(language, reason.key, path);
	}
}
