// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes folders. */
final class FileTree {

	private FileTree() {
	}

	/**
	 * Deletes a file or a folder with all that is in it; a missing one is fine.
	 *
	 * @throws IOException when something cannot be deleted, on Windows also because another process uses it
	 */
	static void delete(Path root) throws IOException {
		if (!Files.exists(root)) {
			return;
		}
		List<Path> inner;
		try (Stream<Path> tree = Files.walk(root)) {
			inner = tree.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : inner) {
			Files.delete(path);
		}
	}
}
