// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plan file that is being written; knows the line it is at. */
final class Source {

	private final StringBuilder text = new StringBuilder();
	private int line = 1;
	private int depth;

	/** Number of the next line, from 1. */
	int line() {
		return line;
	}

	/** An empty text gives an empty line. */
	Source add(String words) {
		if (!words.isEmpty()) {
			text.append("\t".repeat(depth)).append(words);
		}
		text.append('\n');
		line++;
		return this;
	}

	/** A line that opens a brace. */
	Source open(String words) {
		add(words + " {");
		depth++;
		return this;
	}

	Source close() {
		depth--;
		return add("}");
	}

	/** A text of several lines. */
	Source block(String keyword, Iterable<String> lines) {
		add(keyword + " \"\"\"");
		depth++;
		lines.forEach(this::add);
		add("\"\"\"");
		depth--;
		return this;
	}

	void save(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}
}
