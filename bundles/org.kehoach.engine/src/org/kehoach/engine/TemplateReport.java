// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What is wrong with office templates.
 *
 * @param errors sentences in the reader's language that begin with the file; documents that need these templates were not written
 * @param notes what is worth knowing of them, likewise
 * @param marked copies of the templates with the errors marked in them
 */
public record TemplateReport(List<String> errors, List<String> notes, List<Path> marked) {

	public TemplateReport {
		errors = List.copyOf(errors);
		notes = List.copyOf(notes);
		marked = List.copyOf(marked);
	}

	/** Whether every template can be used. */
	public boolean good() {
		return errors.isEmpty();
	}
}
