// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

import org.kehoach.model.Plan;

/**
 * The plan files of a folder, loaded and linked to each other and to those of the folders it uses.
 *
 * @param files the folder's own, sorted by path
 * @param loading findings about files that could not be read, used ones too (what is missing breaks links), and settings
 */
record Workspace(List<LoadedFile> files, List<Finding> loading) {

	/** In the order of files, then of the text. */
	List<Plan> plans() {
		return files.stream().flatMap(file -> file.plans().stream()).toList();
	}
}
