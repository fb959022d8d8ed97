// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.engine.CheckResult;
import org.kehoach.engine.Finding;
import org.kehoach.engine.Severity;
import org.kehoach.engine.TemplateReport;

/**
 * What an export did.
 *
 * @param files that were written, the one to open first in front
 * @param blanks parts of documents that were left blank, sentences in the user's language
 * @param notes what else the user should know
 * @param errors in the plans; plans with errors are left out
 * @param templateErrors in the office's template; Word files that need it are left out, and a copy with the errors marked is
 *            among the files
 */
public record Exported(List<Path> files, List<String> blanks, List<String> notes, List<Finding> errors, List<String> templateErrors) {

	/** Of one file, what is wrong in others of its folder does not matter. */
	static Exported of(ExportOrder order, CheckResult checked, List<Path> files, List<String> blanks, List<String> notes) {
		boolean all = Files.isDirectory(order.source());
		return new Exported(files, blanks, notes, checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)
				.filter(finding -> all || finding.file().equals(order.source())).toList(), List.of());
	}

	/** Together with what is wrong with templates. */
	Exported with(TemplateReport templates) {
		return new Exported(joined(files, templates.marked()), blanks, joined(notes, templates.notes()), errors, templates.errors());
	}

	private static <T> List<T> joined(List<T> some, List<T> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}
}
