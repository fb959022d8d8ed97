// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.kehoach.exchange.ExportFormat;

/**
 * What to export.
 *
 * @param source a folder of plan files, or one plan file, which is exported with its folder's others
 * @param output the folder to write to; made when missing
 * @param formats json, xmi; empty for json
 */
public record ExportRequest(Path source, Path output, List<String> formats) {

	public ExportRequest {
		Objects.requireNonNull(source);
		Objects.requireNonNull(output);
		formats = formats.isEmpty() ? List.of(ExportFormat.JSON.extension()) : List.copyOf(formats);
	}

	/** The formats that a request can name, the usual one first. */
	public static List<String> allFormats() {
		return Arrays.stream(ExportFormat.values()).map(ExportFormat::extension).toList();
	}
}
