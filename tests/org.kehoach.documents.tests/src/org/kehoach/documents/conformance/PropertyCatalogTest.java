// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.documents.conformance.measure.Property;
import org.kehoach.documents.conformance.measure.PropertyInfo;

class PropertyCatalogTest {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	@Test
	void everyPropertyIsDescribedInBothLanguages() {
		List<PropertyInfo> vietnamese = PropertyCatalog.describe(VIETNAMESE);
		List<PropertyInfo> english = PropertyCatalog.describe(Locale.ENGLISH);
		assertTrue(vietnamese.size() >= 60);
		assertEquals(vietnamese.size(), vietnamese.stream().map(PropertyInfo::code).distinct().count());
		assertEquals(vietnamese.size(), vietnamese.stream().map(PropertyInfo::title).distinct().count());
		assertEquals(english.size(), english.stream().map(PropertyInfo::title).distinct().count());
		for (int i = 0; i < vietnamese.size(); i++) {
			assertTrue(vietnamese.get(i).code().matches("ND30-\\d{3}"), vietnamese.get(i).code());
			assertNotEquals(vietnamese.get(i).title(), english.get(i).title());
		}
	}

	@Test
	void theFilesOfBothLanguagesHaveTheSameKeysAndNoneTooMany() throws Exception {
		Set<String> keys = keys("messages.properties");
		assertEquals(keys, keys("messages_en.properties"));
		Set<String> used = new TreeSet<>();
		PropertyCatalog.all().forEach(property -> used.add("wanted." + property.wanted()));
		PropertyCatalog.all().stream().map(Property::code).forEach(used::add);
		Set<String> unused = new TreeSet<>(keys);
		unused.removeIf(key -> used.contains(key) || key.matches("(value|report|outcome|source|place|note)\\..*"));
		assertEquals(Set.of(), unused);
	}

	private static Set<String> keys(String file) throws IOException {
		Properties properties = new Properties();
		try (var in = PropertyCatalog.class.getResourceAsStream(file)) {
			properties.load(in);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}

	/** The manual's pages are made of the same texts; {@code -Dkehoach.rewrite=true} writes them anew. */
	@ParameterizedTest
	@CsvSource({ "vi, docs/manual/vi/the-thuc.md", "en, docs/manual/en/conformance.md" })
	void theManualSaysTheSame(String language, String page) throws IOException {
		String expected = PropertiesPage.in(Locale.forLanguageTag(language));
		Path file = root().resolve(page);
		if (Boolean.getBoolean("kehoach.rewrite")) {
			Files.writeString(file, expected);
		}
		assertEquals(expected, Files.readString(file), "write it anew with -Dkehoach.rewrite=true");
		PropertyCatalog.all().forEach(property -> assertTrue(expected.contains("| " + property.code() + " |"), property.code()));
		assertFalse(expected.contains("\t"));
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
