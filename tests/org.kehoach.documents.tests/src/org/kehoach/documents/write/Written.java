// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.kehoach.documents.table.AppendixTable;

/** A file in memory and the report of its writing. */
public record Written(byte[] bytes, WriteReport report) {

	public static Written of(TableWriter writer, AppendixTable table) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			WriteReport report = writer.write(table, out);
			return new Written(out.toByteArray(), report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
