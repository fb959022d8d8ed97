// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.licences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever the product may ship comes from the target platform: each of its jars has its licence, and the manual lists them. That
 * no file of the finished product is missing from the list, the script {@code verify} looks after.
 */
class LibrariesTest {
	/** Licences that go with the EPL-2.0; of two that one may choose, the first. */
	private static final Pattern FITTING = Pattern.compile(
			"(EPL-[12]\\.0|Apache-2\\.0|BSD-[23]-Clause|0BSD|MIT|Unicode-3\\.0|OFL-1\\.1|Public Domain|LGPL-2\\.1-or-later OR MPL-2\\.0)( OR .*)?");

	private final Libraries libraries;

	LibrariesTest() throws Exception {
		libraries = new Libraries(root());
	}

	@Test
	void everyLibraryHasItsLicenceAndEveryLicenceItsLibrary() {
		assertEquals(List.of(), libraries.withoutLicence(), "add a line to licences.tsv");
		assertEquals(List.of(), libraries.withoutLibrary(), "take the line out of licences.tsv");
		for (Libraries.Project project : libraries.projects()) {
			assertTrue(FITTING.matcher(project.licence()).matches(), project::toString);
			assertTrue(project.home().startsWith("http") && !project.bundles().isEmpty(), project::toString);
		}
	}

	/** {@code -Dkehoach.rewrite=true} writes the pages anew. */
	@ParameterizedTest
	@CsvSource({ "vi, docs/manual/vi/thu-vien.md", "en, docs/manual/en/libraries.md" })
	void theManualListsThem(String language, String page) throws Exception {
		String expected = libraries.page(Locale.forLanguageTag(language));
		Path file = root().resolve(page);
		if (Boolean.getBoolean("kehoach.rewrite")) {
			Files.writeString(file, expected);
		}
		assertEquals(expected, Files.readString(file).replace("\r\n", "\n"), "write it anew with -Dkehoach.rewrite=true");
	}

	/** Tests run in the folder of their module, or below it. */
	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("docs/manual"))) {
			folder = folder.getParent();
		}
		return folder;
	}
}
