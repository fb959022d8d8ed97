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
 * The files in the folder "golden". After a change that is meant, the system property
 * {@code kehoach.golden} names the folder in the sources to be written anew; read the
 * difference before committing it.
 */
final class Golden {
	private static final String FOLDER = System.getProperty("kehoach.golden");

	private Golden() {
	}

	static void assertSame(String name, String actual) {
		try {
			if (FOLDER != null) {
				Files.createDirectories(Path.of(FOLDER));
				Files.writeString(Path.of(FOLDER, name), actual);
			}
			assertEquals(expected(name), actual);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String expected(String name) throws IOException {
		try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
