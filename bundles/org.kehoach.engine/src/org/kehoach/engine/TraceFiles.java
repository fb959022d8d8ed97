// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceFormat;

/** Writes documents of tracing to files. */
public final class TraceFiles {

	/** Without it, spreadsheets take UTF-8 for an older encoding. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private TraceFiles() {
	}

	/**
	 * Writes a document in some formats, beside the final places and then into them.
	 *
	 * @param name of the files, without ending
	 * @param output the folder; made when missing
	 * @return the files, in the order of the formats
	 * @throws EngineException if one cannot be written
	 */
	public static List<Path> write(TraceDocument document, String name, List<TraceFormat> formats, Path output) throws EngineException {
		OutputFolder folder = new OutputFolder(output);
		List<Path> files = new ArrayList<>();
		for (TraceFormat format : formats) {
			try {
				files.add(folder.write(name + "." + format.extension(), out -> {
					Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
					if (format == TraceFormat.CSV) {
						writer.write(BYTE_ORDER_MARK);
					}
					format.write(document, UnaryOperator.identity(), writer);
					writer.flush();
					return null;
				}).path());
			} catch (OutputException e) {
				throw new EngineException(e.message(Locale.getDefault()), e);
			}
		}
		return List.copyOf(files);
	}
}
