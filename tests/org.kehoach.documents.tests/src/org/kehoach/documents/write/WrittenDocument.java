// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.kehoach.documents.document.AdministrativeDocument;

/** A file in memory and the report of its writing. */
public record WrittenDocument(byte[] bytes, WriteReport report) {

	public static WrittenDocument of(DocumentWriter writer, AdministrativeDocument document) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			WriteReport report = writer.write(document, out);
			return new WrittenDocument(out.toByteArray(), report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
