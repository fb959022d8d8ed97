// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kehoach.documents.TaskListWriters;
import org.kehoach.documents.tasks.TaskListWriter;

/**
 * Which lists of tasks to write.
 *
 * @param source a folder for the work under all its plans, or one plan file for that under the plans in it
 * @param output the folder to write to; made when missing
 * @param units names of the units that get lists, as people know them: title, short name, symbol or the name in the registry,
 *            with or without accents; empty for all that have something to do
 * @param formats extensions without dot, of {@link #allFormats}; empty for the usual ones
 */
public record TaskListRequest(Path source, Path output, List<String> units, List<String> formats) {

	public TaskListRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(output);
		units = List.copyOf(units);
		formats = formats.isEmpty() ? usualFormats() : List.copyOf(formats);
	}

	/** The extensions that a request can name, the usual ones first. */
	public static List<String> allFormats() {
		return TaskListWriters.all().stream().map(TaskListWriter::extension).toList();
	}

	/** The extensions of what is written when a request names none. */
	public static List<String> usualFormats() {
		return TaskListWriters.usual().stream().map(TaskListWriter::extension).toList();
	}
}
