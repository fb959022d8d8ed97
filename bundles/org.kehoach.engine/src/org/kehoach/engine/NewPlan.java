// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kehoach.language.placeholders.Placeholders;

/**
 * A plan that has been started, not yet written.
 *
 * @param name of the plan
 * @param file absolute
 * @param text of the file
 * @param settingsFile the settings file that has to say something new so that the file finds the plans above, absolute; null if
 *            nothing has to be said
 * @param settings the whole new text of the settings file; null as settingsFile
 * @param obliging how many obligations it takes over
 * @param shared in how many tasks of others it takes part
 * @param notes what its author should know; sentences in the reader's language
 */
public record NewPlan(String name, Path file, String text, Path settingsFile, String settings, int obliging, int shared,
		List<String> notes) {

	/** Where the first words stand that are left to the author. */
	public Optional<Placeholders.Region> firstPlaceholder() {
		return Placeholders.first(text);
	}

	/**
	 * Writes the plan, and the settings if they change.
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
