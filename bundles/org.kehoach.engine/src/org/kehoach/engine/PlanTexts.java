// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.kehoach.engine.batch.Content;
import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Texts;

/** The texts of plan files on disk. */
final class PlanTexts implements Texts {

	private final Instant start;

	/** @param start the present time: what is written later has to be read again */
	PlanTexts(Instant start) {
		this.start = start;
	}

	@Override
	public Content read(Path file) throws IOException {
		return WorkspaceLoader.read(file);
	}

	@Override
	public FileStamp stamp(Path file) {
		return FileStamp.of(file, start);
	}
}
