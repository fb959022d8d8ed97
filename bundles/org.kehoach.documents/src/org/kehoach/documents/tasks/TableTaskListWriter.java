// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.tasks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.write.TableWriter;
import org.kehoach.documents.write.WriteReport;

/**
 * Writes a list as a table in any format of tables.
 *
 * @param writer
 *            never null
 * @param table
 *            how the list becomes a table, never null
 */
public record TableTaskListWriter(TableWriter writer, Function<TaskList, AppendixTable> table) implements TaskListWriter {

	@Override
	public String extension() {
		return writer.extension();
	}

	@Override
	public WriteReport write(TaskList list, OutputStream out) throws IOException {
		return writer.write(table.apply(list), out);
	}
}
