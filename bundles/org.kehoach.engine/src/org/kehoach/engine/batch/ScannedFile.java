// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;

import org.kehoach.language.lexer.NameScan;

/**
 * A file that has been looked through, not yet loaded.
 *
 * @param own false for a file of a used folder, which others may refer to
 * @param seen what its text is
 */
record ScannedFile(Path path, boolean own, Seen seen) {

	int bytes() {
		return seen.bytes();
	}

	Fingerprint content() {
		return seen.content();
	}

	/** That it declares, and that it may refer to. */
	NameScan.Found names() {
		return seen.names();
	}
}
