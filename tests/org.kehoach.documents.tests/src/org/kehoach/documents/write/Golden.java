// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files in the folder "golden". After a change that is meant, {@code -Dkehoach.rewrite=true} writes them anew into the
 * sources; read the difference before committing it.
 */
final class Golden {
	private static final String FOLDER = "tests/org.kehoach.documents.tests/src/org/kehoach/documents/write/golden";

	private Golden() {
	}

	static void assertSame(String name, String actual) {
		try {
			if (Boolean.getBoolean("kehoach.rewrite")) {
				Files.writeString(folder().resolve(name), actual);
				return;
			}
			assertEquals(expected(name), actual);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Path folder() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve(FOLDER))) {
			root = root.getParent();
		}
		return root.resolve(FOLDER);
	}

	private static String expected(String name) throws IOException {
		try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
