// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What to export.
 *
 * @param kind of what is made
 * @param source a folder of plans, or one plan file
 * @param output the folder to write to
 * @param formats extensions without dot; empty for the usual ones
 * @param draft true for the draft with the columns and reasons for those who approve it
 * @param electronic true for documents that are signed digitally
 * @param template as in {@link org.kehoach.engine.DocumentRequest}
 * @param units as in {@link org.kehoach.engine.TaskListRequest}; empty for all
 */
public record ExportOrder(ExportKind kind, Path source, Path output, List<String> formats, boolean draft, boolean electronic,
		Path template, List<String> units) {

	/** With the template of the project's settings, for all units. */
	public ExportOrder(ExportKind kind, Path source, Path output, List<String> formats, boolean draft, boolean electronic) {
		this(kind, source, output, formats, draft, electronic, null, List.of());
	}
}
