// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kehoach.documents.tasks.DocumentTaskListWriter;
import org.kehoach.documents.tasks.TableTaskListWriter;
import org.kehoach.documents.tasks.TaskListWriter;
import org.kehoach.documents.tasks.TaskTable;
import org.kehoach.documents.write.csv.CsvTableWriter;
import org.kehoach.documents.write.docx.DocxTableWriter;
import org.kehoach.documents.write.html.HtmlTableWriter;
import org.kehoach.documents.write.ics.IcsTaskListWriter;
import org.kehoach.documents.write.pdf.PdfDocumentWriter;
import org.kehoach.documents.write.xlsx.XlsxTrackingWriter;

/** All formats that lists of tasks can be written in. */
public final class TaskListWriters {
	private static final List<TaskListWriter> ALL = List.of(
			new TableTaskListWriter(new DocxTableWriter(), TaskTable::grouped), new XlsxTrackingWriter(),
			new IcsTaskListWriter(), new DocumentTaskListWriter(new PdfDocumentWriter()),
			new TableTaskListWriter(new HtmlTableWriter(), TaskTable::grouped),
			new TableTaskListWriter(new CsvTableWriter(), TaskTable::flat));
	private static final Set<String> USUAL = Set.of("docx", "xlsx", "ics");

	private TaskListWriters() {
	}

	/**
	 * The writers of all formats, the usual ones first.
	 *
	 * @return never null
	 */
	public static List<TaskListWriter> all() {
		return ALL;
	}

	/**
	 * The writers of what is written when nobody names a format: to read, to track by and
	 * for the calendar.
	 *
	 * @return never null
	 */
	public static List<TaskListWriter> usual() {
		return ALL.stream().filter(writer -> USUAL.contains(writer.extension())).toList();
	}

	/**
	 * The writer of a format.
	 *
	 * @param extension
	 *            extension in small letters, without dot
	 * @return empty if there is no such format
	 */
	public static Optional<TaskListWriter> forExtension(String extension) {
		return ALL.stream().filter(writer -> writer.extension().equals(extension)).findFirst();
	}
}
