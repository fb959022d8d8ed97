// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;
import java.util.stream.Stream;

import org.kehoach.trace.facts.FileFacts;

/**
 * What the plans of a folder say, for tracing.
 *
 * @param checked what was found in them
 * @param own of the folder's own files, sorted by path
 * @param used of those files of the folders it uses that they refer to, sorted by path
 */
public record FolderFacts(CheckResult checked, List<FileFacts> own, List<FileFacts> used) {

	/** Used files first: parents before their children. */
	public List<FileFacts> all() {
		return Stream.concat(used.stream(), own.stream()).toList();
	}
}
