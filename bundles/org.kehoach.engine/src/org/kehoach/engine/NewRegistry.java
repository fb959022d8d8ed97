// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A registry that has been started, not yet written.
 *
 * @param name of the registry
 * @param file absolute
 * @param text of the file
 * @param settingsFile the settings file that has to say something new so that the file finds the agency above, absolute; null if
 *            nothing has to be said
 * @param settings the whole new text of the settings file; null as settingsFile
 */
public record NewRegistry(String name, Path file, String text, Path settingsFile, String settings) {

	/**
	 * Writes the registry, and the settings if they change.
	 *
	 * @return the files, in the order written
	 * @throws EngineException if the file exists meanwhile, or one cannot be written
	 */
	public List<Path> write() throws EngineException {
		List<Path> written = new ArrayList<>();
		written.add(NewFiles.create(file, text));
		if (settingsFile != null) {
			NewFiles.put(settingsFile, settings);
			written.add(settingsFile);
		}
		return written;
	}
}
