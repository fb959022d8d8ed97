// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.io.IOException;
import java.io.OutputStream;

import org.kehoach.documents.table.AppendixTable;

/**
 * Writes appendix tables in one file format. Writers have no state: one may be
 * used for any number of tables and from several threads.
 */
public interface TableWriter {

	/**
	 * The extension of the format, without dot, in small letters.
	 *
	 * @return never null
	 */
	String extension();

	/**
	 * Writes a table. The same table gives the same bytes.
	 *
	 * @param table
	 *            never null; any text is allowed
	 * @param out
	 *            receives the file; is flushed but not closed
	 * @return what could not be written as given, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	WriteReport write(AppendixTable table, OutputStream out) throws IOException;
}
