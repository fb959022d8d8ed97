// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.RuleSeverity;
import org.kehoach.language.validation.rules.EntryUses;
import org.kehoach.language.validation.rules.NeededEntries;
import org.kehoach.language.validation.rules.UnusedEntries;

/** Rule KH107 for a folder whose files are never in memory together. */
final class UnusedEntryFindings {

	private UnusedEntryFindings() {
	}

	/** @param files all files of the folder; each with what it says of entries */
	static List<Finding> in(List<FileResult> files) {
		NeededEntries needed = new NeededEntries(files.stream().map(FileResult::uses).toList());
		List<Finding> findings = new ArrayList<>();
		for (FileResult file : files) {
			for (EntryUses.OwnRegistry registry : file.uses().registries()) {
				String message = needed.message(registry);
				RuleSeverity severity = message == null ? RuleSeverity.OFF : severity(file.file());
				if (severity != RuleSeverity.OFF) {
					findings.add(new Finding(file.file(), registry.line(), registry.column(), Severity.valueOf(severity.name()), UnusedEntries.CODE, message));
				}
			}
		}
		return findings;
	}

	private static RuleSeverity severity(Path file) {
		RuleSeverity usual = RuleSeverity.INFO;
		try {
			return FolderSettings.around(file).severities().getOrDefault(UnusedEntries.CODE, usual);
		} catch (IOException e) {
			// reported as a finding of its own; the rules keep their severities
			System.getLogger(UnusedEntryFindings.class.getName()).log(System.Logger.Level.DEBUG, e);
			return usual;
		}
	}
}
