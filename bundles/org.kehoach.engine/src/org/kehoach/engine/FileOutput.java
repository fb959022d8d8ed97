// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;

import org.kehoach.documents.output.OutputException;
import org.kehoach.engine.batch.Fingerprint;

/**
 * What is made of the own files of a large folder while they are in memory, beside findings and facts. Called by several threads
 * at once, for each file once.
 */
interface FileOutput {

	/** Makes nothing. */
	FileOutput NONE = new FileOutput() {
		@Override
		public boolean isThere(Path file, Fingerprint whole) {
			return true;
		}

		@Override
		public void make(LoadedFile file, CheckResult checked, Fingerprint whole) {
			// nothing is asked for
		}
	};

	/**
	 * True if it was made at an earlier time: a file whose findings and facts are remembered is not loaded then.
	 *
	 * @param whole fingerprint of all that it depends on
	 */
	boolean isThere(Path file, Fingerprint whole);

	/**
	 * @param checked what was found in the file
	 * @param whole as above
	 * @throws OutputException if it cannot be written; the whole run fails then
	 */
	void make(LoadedFile file, CheckResult checked, Fingerprint whole) throws OutputException;
}
