// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.io.IOException;
import java.io.OutputStream;

import org.kehoach.documents.document.AdministrativeDocument;

/**
 * Writes whole documents in one file format. Writers have no state: one may be used
 * for any number of documents and from several threads.
 */
public interface DocumentWriter {

	/**
	 * The extension of the format, without dot, in small letters.
	 *
	 * @return never null
	 */
	String extension();

	/**
	 * Writes a document. The same document gives the same bytes.
	 *
	 * @param document
	 *            never null; any text is allowed
	 * @param out
	 *            receives the file; is flushed but not closed
	 * @return what could not be written as given, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	WriteReport write(AdministrativeDocument document, OutputStream out) throws IOException;
}
