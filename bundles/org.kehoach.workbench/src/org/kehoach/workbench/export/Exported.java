// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.kehoach.engine.CheckResult;
import org.kehoach.engine.Finding;
import org.kehoach.engine.Severity;

/**
 * What an export did.
 *
 * @param files that were written, the one to open first in front
 * @param blanks parts of documents that were left blank, sentences in the user's language
 * @param notes what else the user should know
 * @param errors in the plans; plans with errors are left out
 */
public record Exported(List<Path> files, List<String> blanks, List<String> notes, List<Finding> errors) {

	/** Of one file, what is wrong in others of its folder does not matter. */
	static Exported of(ExportOrder order, CheckResult checked, List<Path> files, List<String> blanks, List<String> notes) {
		boolean all = Files.isDirectory(order.source());
		return new Exported(files, blanks, notes, checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.filter(finding -> all || finding.file().equals(order.source())).toList());
	}
}
