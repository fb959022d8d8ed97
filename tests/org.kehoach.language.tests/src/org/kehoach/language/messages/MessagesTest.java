// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.language.Languages;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.validation.Rule;
import org.kehoach.language.validation.RuleCatalog;

class MessagesTest {

	private static final Properties VIETNAMESE = load("messages.properties");
	private static final Properties ENGLISH = load("messages_en.properties");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

	private static Properties load(String name) {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	static Stream<String> keys() {
		return VIETNAMESE.stringPropertyNames().stream().sorted();
	}

	@Test
	void bothLanguagesSayTheSameThings() {
		assertEquals(new TreeSet<>(VIETNAMESE.stringPropertyNames()), new TreeSet<>(ENGLISH.stringPropertyNames()));
	}

	@ParameterizedTest
	@MethodSource("keys")
	void bothLanguagesHaveTheSamePlaceholders(String key) {
		assertEquals(placeholders(VIETNAMESE.getProperty(key)), placeholders(ENGLISH.getProperty(key)));
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		for (Matcher m = PLACEHOLDER.matcher(text); m.find();) {
			found.add(m.group());
		}
		return found;
	}

	/** MessageFormat swallows a single apostrophe and all placeholders behind it. */
	@ParameterizedTest
	@MethodSource("keys")
	void everyPlaceholderIsFilledIn(String key) {
		for (String language : Set.of("vi", "en")) {
			String pattern = (language.equals("vi") ? VIETNAMESE : ENGLISH).getProperty(key);
			String text = Languages.in(language, () -> filledIn(key, 1)) + Languages.in(language, () -> filledIn(key, 2));
			placeholders(pattern).stream().filter(placeholder -> !isChosenBy(key, placeholder.charAt(1) - '0'))
					.forEach(placeholder -> assertTrue(text.contains('<' + placeholder.substring(1, 2) + '>'), text));
			assertFalse(PLACEHOLDER.matcher(text).find(), text);
			// a quoted brace loses its quotes; a doubled quote stays as one
			assertEquals(pattern.replace("'{'", "").replace("'}'", "").contains("'"), text.contains("'"), text);
			if (!pattern.contains(",choice,")) {
				assertEquals(new MessageFormat(pattern).getFormats().length, placeholdersWithRepeats(pattern), pattern);
			}
		}
	}

	/** @param number for those placeholders that choose words in one of the languages */
	private static String filledIn(String key, int number) {
		Object[] arguments = new Object[4];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = isChosenBy(key, i) ? number : "<" + i + ">";
		}
		return Messages.get(key, arguments);
	}

	private static boolean isChosenBy(String key, int placeholder) {
		String choice = "{" + placeholder + ",choice,";
		return VIETNAMESE.getProperty(key).contains(choice) || ENGLISH.getProperty(key).contains(choice);
	}

	private static int placeholdersWithRepeats(String text) {
		return (int) PLACEHOLDER.matcher(text).results().count();
	}

	@Test
	void everyRuleHasItsMessageAndItsCodeAlone() {
		Set<String> codes = new TreeSet<>();
		for (Rule<?> rule : PlanTexts.INJECTOR.getInstance(RuleCatalog.class).all()) {
			assertTrue(rule.code().matches("KH\\d{3}"), rule.code());
			assertTrue(codes.add(rule.code()), rule.code());
			assertTrue(VIETNAMESE.containsKey(rule.code()), rule.code());
		}
		Set<String> explained = new TreeSet<>(keys().filter(key -> key.startsWith("KH")).toList());
		assertEquals(codes, explained);
	}

	@Test
	void otherLanguagesThanEnglishReadVietnamese() {
		String vietnamese = VIETNAMESE.getProperty("syntax-end");
		assertEquals(vietnamese, Languages.in("vi-VN", () -> Messages.get("syntax-end")));
		assertEquals(vietnamese, Languages.in("fr-FR", () -> Messages.get("syntax-end")));
		assertEquals(ENGLISH.getProperty("syntax-end"), Languages.in("en-US", () -> Messages.get("syntax-end")));
	}

	@Test
	void anUnknownKeyIsAnError() {
		assertThrows(MissingResourceException.class, () -> Messages.get("no-such-key"));
	}
}
