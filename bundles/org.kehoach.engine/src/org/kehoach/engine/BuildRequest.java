// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kehoach.documents.TableWriters;
import org.kehoach.documents.write.TableWriter;

/**
 * What to build.
 *
 * @param source a folder of plan files, or one plan file
 * @param output the folder to write to; made when missing
 * @param formats extensions without dot, of {@link #allFormats}; empty for {@link #usualFormats}
 * @param mode for whom the documents are
 */
public record BuildRequest(Path source, Path output, List<String> formats, BuildMode mode) {

	public BuildRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(output);
		Objects.requireNonNull(mode);
		formats = List.copyOf(formats);
	}

	/** Documents as they are issued. */
	public BuildRequest(Path source, Path output, List<String> formats) {
		this(source, output, formats, BuildMode.ISSUE);
	}

	/** The usual formats, as they are issued. */
	public static BuildRequest of(Path source, Path output) {
		return new BuildRequest(source, output, List.of());
	}

	/** The extensions that a request can name, the usual one first. */
	public static List<String> allFormats() {
		return TableWriters.all().stream().map(TableWriter::extension).toList();
	}

	/** The extensions of what is written when a request names none. */
	public static List<String> usualFormats() {
		return TableWriters.usual().stream().map(TableWriter::extension).toList();
	}
}
