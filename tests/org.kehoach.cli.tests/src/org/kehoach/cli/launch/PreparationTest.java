// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product of two small bundles; its training run ends at once, since it has no command line. */
class PreparationTest {

	@TempDir
	Path folder;

	private Product product;
	private Path cache;
	private Path engineJar;

	@BeforeEach
	void makeProduct() throws IOException {
		Path plugins = folder.resolve("sản phẩm/plugins");
		Jars.write(plugins.resolve("org.kehoach.cli_1.jar"), Map.of("x.txt", Jars.bytes("cli")), "Bundle-SymbolicName",
				"org.kehoach.cli", "Require-Bundle", "engine");
		engineJar = Jars.write(plugins.resolve("engine_1.jar"), Map.of("y.txt", Jars.bytes("engine")),
				"Bundle-SymbolicName", "engine");
		Jars.write(plugins.resolve("ui_1.jar"), Map.of(), "Bundle-SymbolicName", "ui");
		product = new Product(folder.resolve("sản phẩm"));
		cache = folder.resolve("cache");
	}

	@Test
	void copiesWhatTheCommandLineNeedsAndWritesTheArguments() throws IOException {
		List<Path> jars = new Preparation(product, cache).run();

		Path lib = cache.resolve(product.fingerprint()).resolve("lib");
		assertEquals(List.of(lib.resolve("org.kehoach.cli_1.jar"), lib.resolve("engine_1.jar")), jars);
		assertTrue(jars.stream().allMatch(Files::isRegularFile));
		List<String> arguments = Files.readAllLines(cache.resolve("java.args"));
		assertEquals(Launch.class.getName(), arguments.getLast());
		assertTrue(arguments.contains("\"-Dkehoach.fingerprint=" + product.fingerprint() + '"'), arguments.toString());
		assertTrue(arguments.contains("\"-Dkehoach.product=" + product.folder() + '"'), arguments.toString());
		assertEquals(List.of(product.fingerprint(), "java.args"), names(cache));
	}

	@Test
	void changedProductReplacesTheEarlierPreparation() throws IOException {
		new Preparation(product, cache).run();
		String before = product.fingerprint();
		Files.setLastModifiedTime(engineJar, FileTime.fromMillis(0));

		new Preparation(product, cache).run();

		assertNotEquals(before, product.fingerprint());
		assertEquals(List.of(product.fingerprint(), "java.args"), names(cache));
	}

	@Test
	void fingerprintSeesNameSizeAndTime() throws IOException {
		String first = product.fingerprint();
		assertEquals(first, product.fingerprint());

		FileTime time = Files.getLastModifiedTime(engineJar);
		Files.write(engineJar, new byte[] { 1 });
		Files.setLastModifiedTime(engineJar, time);
		String smaller = product.fingerprint();
		Files.move(engineJar, engineJar.resolveSibling("engine_2.jar"));

		assertNotEquals(first, smaller);
		assertNotEquals(smaller, product.fingerprint());
	}

	@Test
	void unwritableCacheIsReported() throws IOException {
		Path file = Files.createFile(folder.resolve("a file"));
		assertThrows(IOException.class, () -> new Preparation(product, file.resolve("cache")).run());
	}

	@Test
	void argumentsWithBlanksAndBackslashesAreQuoted() {
		assertEquals("\"C:\\\\Program Files\\\\x\"", JavaOptions.quoted("C:\\Program Files\\x"));
		assertEquals("\"say \\\"x\\\"\"", JavaOptions.quoted("say \"x\""));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		}
	}
}
