// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kehoach.site.html.Frame;

/**
 * The colours of the style sheet can be told from what they stand on, in both themes: WCAG 2.1, criteria 1.4.3 (text, 4.5 to 1) and
 * 1.4.11 (frames of fields and of focus, 3 to 1).
 */
class ContrastTest {

	private static final double TEXT = 4.5;
	private static final double FRAME = 3;
	private static final List<String> TEXTS = List.of("ink", "quiet", "link", "accent", "covered", "partly", "waived", "missing");
	private static final Pattern THEME = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
	private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

	private final Map<String, Map<String, Integer>> themes = new HashMap<>();

	@BeforeEach
	void readStyleSheet() throws IOException {
		try (InputStream in = Frame.class.getResourceAsStream("site.css")) {
			Matcher theme = THEME.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			for (String name : List.of("light", "dark", "print")) {
				assertTrue(theme.find(), name);
				Map<String, Integer> colours = new HashMap<>();
				COLOUR.matcher(theme.group(1)).results()
						.forEach(found -> colours.put(found.group(1), Integer.parseInt(found.group(2).substring(1), 16)));
				themes.put(name, colours);
			}
		}
	}

	@Test
	void textsCanBeReadInBothThemes() {
		for (String theme : List.of("light", "dark")) {
			Map<String, Integer> colours = themes.get(theme);
			List<String> weak = new ArrayList<>();
			for (String text : TEXTS) {
				for (String ground : List.of("paper", "head", "desk")) {
					add(weak, colours, text, ground, TEXT);
				}
			}
			add(weak, colours, "ink", "mark", TEXT);
			// a word that was searched for is marked inside a link
			add(weak, colours, "link", "mark", TEXT);
			assertEquals(List.of(), weak, theme);
		}
	}

	@Test
	void framesCanBeSeenInBothThemes() {
		for (String theme : List.of("light", "dark")) {
			List<String> weak = new ArrayList<>();
			for (String ground : List.of("paper", "desk")) {
				add(weak, themes.get(theme), "quiet", ground, FRAME);
				add(weak, themes.get(theme), "link", ground, FRAME);
			}
			assertEquals(List.of(), weak, theme);
		}
	}

	@Test
	void bothThemesHaveAllColours() {
		assertTrue(themes.get("light").size() > 15);
		assertEquals(themes.get("light").keySet(), themes.get("dark").keySet());
	}

	private static void add(List<String> weak, Map<String, Integer> colours, String text, String ground, double least) {
		double contrast = contrast(colours.get(text), colours.get(ground));
		if (contrast < least) {
			weak.add("%s on %s: %.2f".formatted(text, ground, contrast));
		}
	}

	/** Definition of contrast ratio in WCAG 2.1. */
	private static double contrast(int one, int other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	/** Relative luminance as WCAG 2.1 defines it, from 0 to 1. */
	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
