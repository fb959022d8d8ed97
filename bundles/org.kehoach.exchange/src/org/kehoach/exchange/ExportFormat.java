// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that a folder of plans can be exported to, as one document. */
public enum ExportFormat {

	/** See docs/schema/kehoach.schema.json. */
	JSON("json") {
		@Override
		public void write(List<SourceFile> files, OutputStream out) throws IOException {
			new JsonExport().write(files, out);
		}
	},
	/** Loads again in plain EMF, see {@link XmiExport}. */
	XMI("xmi") {
		@Override
		public void write(List<SourceFile> files, OutputStream out) throws IOException {
			XmiExport.write(files, out);
		}
	};

	private final String extension;

	ExportFormat(String extension) {
		this.extension = extension;
	}

	/** The name of the format and the ending of its files, without a dot. */
	public String extension() {
		return extension;
	}

	/** @param extension as {@link #extension()} */
	public static Optional<ExportFormat> of(String extension) {
		return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
	}

	/**
	 * Writes plans. The same plans give the same bytes.
	 *
	 * @param files all files that refer to each other, linked and without errors
	 * @param out stays open
	 */
	public abstract void write(List<SourceFile> files, OutputStream out) throws IOException;
}
