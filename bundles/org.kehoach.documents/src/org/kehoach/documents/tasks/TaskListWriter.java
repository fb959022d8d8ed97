// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.io.IOException;
import java.io.OutputStream;

import org.kehoach.documents.write.WriteReport;

/**
 * Writes lists of tasks in one file format. Writers have no state: one may be used for
 * any number of lists and from several threads.
 */
public interface TaskListWriter {

	/**
	 * The extension of the format, without dot, in small letters.
	 *
	 * @return never null
	 */
	String extension();

	/**
	 * Writes a list. The same list gives the same bytes.
	 *
	 * @param list
	 *            never null; any text is allowed
	 * @param out
	 *            receives the file; is flushed but not closed
	 * @return what could not be written as given, never null
	 * @throws IOException
	 *             when the stream fails
	 */
	WriteReport write(TaskList list, OutputStream out) throws IOException;
}
