// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every text of the workbench exists in Vietnamese and in English, with the same placeholders. */
class TextsTest {

	@Test
	void messagesExistInBothLanguages() throws IOException {
		compare("org.kehoach.workbench", "org/kehoach/workbench/messages");
		compare("org.kehoach.workbench.editor", "org/kehoach/workbench/editor/messages");
		compare("org.kehoach.workbench.review", "org/kehoach/workbench/review/messages");
		compare("org.kehoach.workbench.help", "org/kehoach/workbench/help/messages");
		compare("org.kehoach.workbench.preview", "org/kehoach/workbench/preview/messages");
		compare("org.kehoach.workbench.preview", "org/kehoach/workbench/grid/messages");
	}

	@Test
	void contributedTextsExistInBothLanguages() throws IOException {
		compare("org.kehoach.workbench", "plugin");
		compare("org.kehoach.workbench.editor", "plugin");
		compare("org.kehoach.workbench.review", "plugin");
		compare("org.kehoach.workbench.help", "plugin");
		compare("org.kehoach.workbench.preview", "plugin");
	}

	private static void compare(String bundle, String name) throws IOException {
		Properties vietnamese = read(bundle, name + ".properties");
		Properties english = read(bundle, name + "_en.properties");
		assertFalse(vietnamese.isEmpty());
		assertEquals(new TreeSet<>(vietnamese.keySet()), new TreeSet<>(english.keySet()));
		for (String key : vietnamese.stringPropertyNames()) {
			assertEquals(placeholders(vietnamese.getProperty(key)), placeholders(english.getProperty(key)), key);
			assertFalse(english.getProperty(key).isBlank(), key);
		}
	}

	private static TreeSet<String> placeholders(String text) {
		TreeSet<String> found = new TreeSet<>();
		Pattern.compile("\\{\\d+\\}").matcher(text).results().forEach(result -> found.add(result.group()));
		return found;
	}

	private static Properties read(String bundle, String path) throws IOException {
		URL url = Platform.getBundle(bundle).getResource(path);
		assertNotNull(url, path);
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
