// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.util.List;
import java.util.Optional;

import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.docx.DocxDocumentWriter;
import org.kehoach.documents.write.html.HtmlDocumentWriter;
import org.kehoach.documents.write.pdf.PdfDocumentWriter;

/** All formats that whole documents can be written in. */
public final class DocumentWriters {
	private static final List<DocumentWriter> ALL = List.of(new DocxDocumentWriter(), new PdfDocumentWriter(),
			new HtmlDocumentWriter());

	private DocumentWriters() {
	}

	/**
	 * The writers of all formats, the usual format first.
	 *
	 * @return never null
	 */
	public static List<DocumentWriter> all() {
		return ALL;
	}

	/**
	 * The writer of a format.
	 *
	 * @param extension
	 *            extension in small letters, without dot
	 * @return empty if there is no such format
	 */
	public static Optional<DocumentWriter> forExtension(String extension) {
		return ALL.stream().filter(writer -> writer.extension().equals(extension)).findFirst();
	}
}
