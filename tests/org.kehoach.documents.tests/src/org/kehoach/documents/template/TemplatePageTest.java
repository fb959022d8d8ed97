// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The manual and the program say the same of templates, in both languages. */
class TemplatePageTest {

	/** {@code -Dkehoach.rewrite=true} writes the pages anew. */
	@ParameterizedTest
	@CsvSource({ "vi, docs/manual/vi/mau-van-ban.md", "en, docs/manual/en/templates.md" })
	void theManualSaysTheSame(String language, String page) throws IOException {
		String expected = TemplatePage.in(Locale.forLanguageTag(language));
		Path file = root().resolve(page);
		if (Boolean.getBoolean("kehoach.rewrite")) {
			Files.writeString(file, expected);
		}
		assertEquals(expected, Files.readString(file), "write it anew with -Dkehoach.rewrite=true");
		assertFalse(expected.contains("\t"));
	}

	@Test
	void bothLanguagesHaveTheSameSentences() throws IOException {
		Set<String> keys = keys("messages.properties");
		assertEquals(keys, keys("messages_en.properties"));
		for (ProblemKind kind : ProblemKind.values()) {
			assertTrue(keys.contains("problem." + kind), kind::name);
		}
	}

	private static Set<String> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (var in = OfficeTemplate.class.getResourceAsStream(file)) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
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
