// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;
import java.util.List;

/** What the results of files depend on, besides the texts. */
public interface Environment {

	/** What those of all files depend on. */
	Fingerprint ofAll();

	/**
	 * What those of one file depend on, and of no other. Called by several threads at once.
	 *
	 * @param declared names of the plans, decisions and registries in it
	 */
	Fingerprint of(Path file, List<String> declared);
}
