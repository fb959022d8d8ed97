// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kehoach.documents.DocumentWriters;
import org.kehoach.documents.write.DocumentWriter;

/**
 * Which whole documents to write.
 *
 * @param source a folder for all its plans, or one plan file for the plans in it
 * @param output the folder to write to; made when missing
 * @param formats extensions without dot, of {@link #allFormats}; empty for the usual one
 * @param mode for whom the documents are
 * @param electronic true for documents that are signed digitally: number and date of attachment lines are left blank
 * @param template Word file of an office that DOCX documents are made in; null for what the folder's settings say;
 *            {@link #NO_TEMPLATE} for none at all
 */
public record DocumentRequest(Path source, Path output, List<String> formats, BuildMode mode, boolean electronic, Path template) {

	/** In the place of a template: none, whatever the folder's settings say. */
	public static final Path NO_TEMPLATE = Path.of("");

	public DocumentRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(output);
		Objects.requireNonNull(mode);
		formats = formats.isEmpty() ? List.of(allFormats().getFirst()) : List.copyOf(formats);
	}

	/** With the template of the folder's settings, if they name one. */
	public DocumentRequest(Path source, Path output, List<String> formats, BuildMode mode, boolean electronic) {
		this(source, output, formats, mode, electronic, null);
	}

	/** The usual format, on paper, as issued. */
	public static DocumentRequest of(Path source, Path output) {
		return new DocumentRequest(source, output, List.of(), BuildMode.ISSUE, false);
	}

	/** The extensions that a request can name, the usual one first. */
	public static List<String> allFormats() {
		return DocumentWriters.all().stream().map(DocumentWriter::extension).toList();
	}
}
