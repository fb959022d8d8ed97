// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.io.IOException;
import java.io.Writer;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.html.HtmlTableWriter;

/** Appendix tables as a part of a page that somebody else writes. */
public final class HtmlTables {

	private HtmlTables() {
	}

	/**
	 * Writes a table with its heading and closing mark.
	 *
	 * @param table
	 *            never null; every text of it is escaped
	 * @param html
	 *            receives well-formed markup; is neither flushed nor closed
	 * @throws IOException
	 *             when the writer fails
	 */
	public static void write(AppendixTable table, Writer html) throws IOException {
		new HtmlTableWriter().writeInside(table, html);
	}
}
