// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.function.Predicate;

/** Somebody who keeps earlier texts of files: Git, the history of an editor. */
public interface EarlierTexts {

	/**
	 * Shows the earlier texts of a file, the latest first, until one is what is looked for. Who keeps none shows none.
	 *
	 * @param file absolute
	 * @param isFound true ends the search
	 * @throws EngineException if texts are kept but cannot be read
	 */
	void show(Path file, Predicate<EarlierText> isFound) throws EngineException;
}
