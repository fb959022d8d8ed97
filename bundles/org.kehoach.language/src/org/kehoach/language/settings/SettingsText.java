// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Changes single settings in the text of a settings file; all other lines, remarks and blank lines stay as they are. */
public final class SettingsText {

	private SettingsText() {
	}

	/** The key of a rule's severity. */
	public static String severityKey(String code) {
		return FolderSettings.SEVERITY + code;
	}

	/** The key of the Word file that documents are made in. */
	public static String templateKey() {
		return FolderSettings.TEMPLATE;
	}

	/** The key of the columns that lines of prose may take. */
	public static String widthKey() {
		return FormatStyle.WIDTH;
	}

	/** The key of whether values stand in one column. */
	public static String alignKey() {
		return FormatStyle.ALIGN;
	}

	/**
	 * Sets or takes out settings. The last line that says a key is changed, for it is the one that holds; new keys come to
	 * the end in the order of the map.
	 *
	 * @param text of the file; may be empty
	 * @param values by key; an empty value takes the key out
	 * @return the new text; ends with a line end unless it is empty
	 */
	public static String with(String text, Map<String, String> values) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		List<String> lines = new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split("\r?\n", -1)));
		if (!lines.isEmpty() && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		values.forEach((key, value) -> put(lines, key, value));
		return lines.isEmpty() ? "" : String.join(end, lines) + end;
	}

	private static void put(List<String> lines, String key, String value) {
		int last = -1;
		for (int i = lines.size() - 1; i >= 0; i--) {
			if (key.equals(key(lines.get(i)))) {
				if (value.isEmpty()) {
					lines.remove(i);
				} else if (last < 0) {
					last = i;
				}
			}
		}
		if (last >= 0) {
			lines.set(last, key + " = " + value);
		} else if (!value.isEmpty()) {
			lines.add(key + " = " + value);
		}
	}

	/** Of a line; empty for remarks and lines without a value. */
	private static String key(String line) {
		int sign = line.indexOf('=');
		return sign < 0 || line.strip().startsWith("#") ? "" : line.substring(0, sign).replace("\uFEFF", "").strip();
	}
}
