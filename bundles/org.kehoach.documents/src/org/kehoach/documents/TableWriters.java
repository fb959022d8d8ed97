// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.List;
import java.util.Optional;

import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.docx.DocxTableWriter;
import org.kehoach.documents.write.html.HtmlTableWriter;
import org.kehoach.documents.write.xlsx.XlsxTableWriter;

/** All formats that tables can be written in. */
public final class TableWriters {
	private static final List<TableWriter> ALL = List.of(new DocxTableWriter(), new XlsxTableWriter(),
			new HtmlTableWriter());

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
