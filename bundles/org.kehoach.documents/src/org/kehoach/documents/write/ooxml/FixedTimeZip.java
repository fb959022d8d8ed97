// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip stream whose entries all carry the same time, so that the same document
 * gives the same bytes.
 */
public final class FixedTimeZip extends ZipArchiveOutputStream {
	/** Zip times are local times; this one is the same in every time zone. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

	/**
	 * Creates the stream.
	 *
	 * @param out
	 *            receives the archive, never null
	 */
	public FixedTimeZip(OutputStream out) {
		super(out);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
		super.putArchiveEntry(entry);
	}
}
