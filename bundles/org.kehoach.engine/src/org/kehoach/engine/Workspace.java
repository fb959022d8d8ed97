// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

import org.kehoach.model.Plan;

/**
 * The plan files of a folder, loaded and linked to each other.
 *
 * @param files sorted by path
 * @param unreadable findings for the files that could not be read
 */
record Workspace(List<LoadedFile> files, List<Finding> unreadable) {

	/** In the order of files, then of the text. */
	List<Plan> plans() {
		return files.stream().flatMap(file -> file.plans().stream()).toList();
	}
}
