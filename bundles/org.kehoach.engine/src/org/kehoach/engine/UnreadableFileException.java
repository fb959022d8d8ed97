// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;

import org.kehoach.language.messages.IssueCodes;

/** A plan file whose text cannot be had; carries what to tell about it. */
final class UnreadableFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	private UnreadableFileException(Finding finding, Throwable cause) {
		super(finding.message(), cause);
		this.finding = finding;
	}

	static UnreadableFileException notRead(Path path, IOException cause) {
		String message = Messages.get("file-not-read", cause.getClass().getSimpleName());
		return new UnreadableFileException(new Finding(path, 1, 1, Severity.ERROR, IssueCodes.UNREADABLE_FILE, message), cause);
	}

	static UnreadableFileException notUtf8(Path path, int line, int column, String advice, Object... values) {
		String message = Messages.get(advice, values);
		return new UnreadableFileException(new Finding(path, line, column, Severity.ERROR, IssueCodes.NOT_UTF8, message), null);
	}

	Finding finding() {
		return finding;
	}
}
