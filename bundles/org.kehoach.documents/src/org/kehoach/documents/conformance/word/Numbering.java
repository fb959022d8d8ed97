// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.kehoach.documents.text.RomanNumeral;
import org.w3c.dom.Element;

/** The numbers that the office program writes before paragraphs by itself. One pass over the text, in its order. */
final class Numbering {
	private static final int LEVELS = 9;
	private static final int LATIN_LETTERS = 26;

	/** One level of a list. */
	private record Level(String format, String text, int start, ParagraphFormat paragraph, String style) {
	}

	private final Map<String, Level[]> lists = new HashMap<>();
	private final Map<Integer, String> instances = new HashMap<>();
	private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();
	private final Map<String, int[]> counters = new HashMap<>();
	private final Map<Integer, Boolean> begun = new HashMap<>();

	/** A file without lists. */
	Numbering() {
	}

	/** @param root the element numbering */
	Numbering(Element root) {
		for (Element list : Xml.children(root, "abstractNum")) {
			Level[] levels = new Level[LEVELS];
			for (Element level : Xml.children(list, "lvl")) {
				Integer index = Xml.number(Xml.attribute(level, "ilvl"));
				if (index != null && index >= 0 && index < LEVELS) {
					levels[index] = read(level);
				}
			}
			lists.put(Xml.attribute(list, "abstractNumId"), levels);
		}
		for (Element instance : Xml.children(root, "num")) {
			Integer id = Xml.number(Xml.attribute(instance, "numId"));
			if (id != null) {
				instances.put(id, Xml.value(instance, "abstractNumId"));
				for (Element change : Xml.children(instance, "lvlOverride")) {
					Integer level = Xml.number(Xml.attribute(change, "ilvl"));
					Integer start = Xml.number(Xml.value(change, "startOverride"));
					if (level != null && start != null) {
						restarts.computeIfAbsent(id, any -> new HashMap<>()).put(level, start);
					}
				}
			}
		}
	}

	private static Level read(Element level) {
		Integer start = Xml.number(Xml.value(level, "start"));
		String format = Xml.value(level, "numFmt");
		String text = Xml.value(level, "lvlText");
		return new Level(format == null ? "decimal" : format, text == null ? "" : text, start == null ? 1 : start,
				ParagraphFormat.read(Xml.child(level, "pPr")), Xml.value(level, "pStyle"));
	}

	/** The level that a style of paragraphs stands for in a list. */
	int levelOf(Integer list, String style) {
		Level[] levels = levels(list);
		for (int i = 0; levels != null && i < LEVELS; i++) {
			if (levels[i] != null && style.equals(levels[i].style())) {
				return i;
			}
		}
		return 0;
	}

	/** The indents that a level gives its paragraphs. */
	ParagraphFormat format(Integer list, int level) {
		Level found = level(list, level);
		return found == null ? ParagraphFormat.NOTHING : found.paragraph();
	}

	/** Counts on. @return the number with its signs; empty for none */
	String next(Integer list, int level) {
		Level found = level(list, level);
		if (found == null) {
			return "";
		}
		Level[] levels = levels(list);
		int[] counts = counters.computeIfAbsent(instances.get(list), any -> new int[LEVELS]);
		if (begun.put(list, Boolean.TRUE) == null) {
			restarts.getOrDefault(list, Map.of()).forEach((at, start) -> {
				if (at >= 0 && at < LEVELS) {
					counts[at] = start - (levels[at] == null ? 1 : levels[at].start());
				}
			});
		}
		counts[level]++;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = 0;
		}
		if (found.format().equals("bullet")) {
			return found.text().isBlank() ? "" : found.text().strip().replace('\uF0B7', '•').replace('\uF02D', '-');
		}
		String text = found.text();
		for (int i = 0; i < LEVELS; i++) {
			if (levels[i] != null && text.contains("%" + (i + 1))) {
				int value = levels[i].start() + Math.max(counts[i], 1) - 1;
				text = text.replace("%" + (i + 1), written(value, levels[i].format()));
			}
		}
		return text.strip();
	}

	private static String written(int value, String format) {
		return switch (format) {
		case "upperRoman" -> roman(value);
		case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
		case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
		case "lowerLetter" -> letter(value);
		case "decimalZero" -> (value < 10 ? "0" : "") + value;
		case "none" -> "";
		default -> String.valueOf(value);
		};
	}

	private static String roman(int value) {
		return value > 0 && value < 4000 ? RomanNumeral.of(value) : String.valueOf(value);
	}

	/** Word counts with the Latin alphabet, then doubles the letters. */
	private static String letter(int value) {
		return value < 1 ? "" : String.valueOf((char) ('a' + (value - 1) % LATIN_LETTERS)).repeat((value - 1) / LATIN_LETTERS % 4 + 1);
	}

	private Level[] levels(Integer list) {
		return lists.get(instances.get(list));
	}

	private Level level(Integer list, int level) {
		Level[] levels = levels(list);
		return levels == null || level < 0 || level >= LEVELS ? null : levels[level];
	}
}
