// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.List;
import java.util.Optional;

import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.csv.CsvTableWriter;
import org.kehoach.documents.write.docx.DocxTableWriter;
import org.kehoach.documents.write.html.HtmlTableWriter;
import org.kehoach.documents.write.xlsx.XlsxTableWriter;

/** All formats that tables can be written in. */
public final class TableWriters {
	private static final List<TableWriter> ALL = List.of(new DocxTableWriter(), new XlsxTableWriter(),
			new HtmlTableWriter(), new CsvTableWriter());
	/** CSV is for other programs: only who asks for it gets it. */
	private static final List<TableWriter> USUAL = ALL.stream().filter(writer -> !(writer instanceof CsvTableWriter)).toList();

	private TableWriters() {
	}

	/**
	 * The writers of all formats, the usual format first.
	 *
	 * @return never null
	 */
	public static List<TableWriter> all() {
		return ALL;
	}

	/**
	 * The writers of the formats that offices read, the usual format first.
	 *
	 * @return never null
	 */
	public static List<TableWriter> usual() {
		return USUAL;
	}

	/**
	 * The writer of a format.
	 *
	 * @param extension
	 *            extension in small letters, without dot
	 * @return empty if there is no such format
	 */
	public static Optional<TableWriter> forExtension(String extension) {
		return ALL.stream().filter(writer -> writer.extension().equals(extension)).findFirst();
	}
}
