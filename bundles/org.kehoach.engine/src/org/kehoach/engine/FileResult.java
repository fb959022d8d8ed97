// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kehoach.language.validation.rules.EntryUses;

/**
 * What was found in one file of a large folder. Public for those who write it down; of no use outside of this bundle.
 *
 * @param file absolute
 * @param checked what can be told of the file by itself and what it links to
 * @param uses what it says of registries' entries, for what can be told only when all files have been looked at; null if no rule
 *             looked
 */
public record FileResult(Path file, CheckResult checked, EntryUses uses) {

	/** What only all files of a folder together tell: entries that none of them needs. Nothing if one was not looked at. */
	static List<Finding> ofAll(List<FileResult> files) {
		return files.stream().map(FileResult::uses).allMatch(Objects::nonNull) ? UnusedEntryFindings.in(files) : List.of();
	}
}
