// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.kehoach.workbench.tests.support.PlatformTexts;
import org.kehoach.workbench.tests.support.PlatformTexts.Translation;

/** Our Vietnamese texts fit those of the platform: an update of the platform shows here what has become stale. */
class PlatformTextsTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

	@Test
	void everyTextTranslatesOneOfThePlatform() {
		List<String> stale = new ArrayList<>();
		for (Translation translation : PlatformTexts.translations()) {
			if (translation.english().isEmpty()) {
				stale.add(translation.name());
			}
			Set<String> unknown = new TreeSet<>(translation.vietnamese().stringPropertyNames());
			unknown.removeAll(translation.english().map(Properties::stringPropertyNames).orElse(Set.of()));
			unknown.forEach(key -> stale.add(translation.name() + ": " + key));
		}
		assertEquals(List.of(), stale);
	}

	@Test
	void everyTextHasThePlaceholdersAndTheMnemonicOfTheOriginal() {
		List<String> bad = new ArrayList<>();
		int texts = 0;
		for (Translation translation : PlatformTexts.translations()) {
			for (String key : translation.vietnamese().stringPropertyNames()) {
				String vietnamese = translation.vietnamese().getProperty(key);
				String english = translation.english().orElseThrow().getProperty(key);
				texts++;
				if (vietnamese.isBlank() || !placeholders(vietnamese).equals(placeholders(english))
						|| mnemonics(vietnamese) != mnemonics(english)) {
					bad.add(translation.name() + ": " + key + "=" + vietnamese + " for " + english);
				}
			}
		}
		assertEquals(List.of(), bad);
		assertTrue(texts > 1000, "only " + texts + " texts");
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach(result -> found.add(result.group()));
		return found;
	}

	private static long mnemonics(String text) {
		return text.chars().filter(character -> character == '&').count();
	}
}
