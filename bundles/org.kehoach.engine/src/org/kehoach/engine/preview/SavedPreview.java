// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import java.nio.file.Path;
import java.util.Locale;

import org.kehoach.documents.DocumentWriters;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.write.DocumentWriter;

/** Writes what is previewed as a file. */
public final class SavedPreview {

	private SavedPreview() {
	}

	/**
	 * Writes a document aside and moves it into place.
	 *
	 * @param document never null
	 * @param wanted the file; its ending says the format, the usual format is taken for others
	 * @return the file as it is there
	 * @throws OutputException when it cannot be written; its message says why
	 */
	public static Path write(AdministrativeDocument document, Path wanted) throws OutputException {
		Path file = wanted.toAbsolutePath();
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		DocumentWriter writer = DocumentWriters.forExtension(ending).orElse(null);
		if (writer == null) {
			writer = DocumentWriters.all().getFirst();
			name += "." + writer.extension();
		}
		DocumentWriter chosen = writer;
		return new OutputFolder(file.getParent()).write(name, out -> chosen.write(document, out)).path();
	}
}
