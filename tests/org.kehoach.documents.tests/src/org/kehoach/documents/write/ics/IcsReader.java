// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.ics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a calendar back, and does not forgive what RFC 5545 forbids. */
public final class IcsReader {

	private IcsReader() {
	}

	/** The events, each with its properties unescaped; those of alarms have "VALARM." in front. */
	public static List<Map<String, String>> events(byte[] bytes) {
		List<Map<String, String>> events = new ArrayList<>();
		Deque<String> open = new ArrayDeque<>();
		for (String line : lines(bytes)) {
			String name = line.substring(0, line.indexOf(':'));
			String value = unescaped(line.substring(line.indexOf(':') + 1));
			switch (name) {
			case "BEGIN" -> {
				open.push(value);
				if (value.equals("VEVENT")) {
					events.add(new LinkedHashMap<>());
				}
			}
			case "END" -> require(open.pop().equals(value), line);
			default -> {
				require(name.matches("[A-Z-]+(;VALUE=DATE)?"), line);
				if (!open.peek().equals("VCALENDAR")) {
					String key = open.peek().equals("VEVENT") ? name : open.peek() + "." + name;
					require(events.getLast().put(key, value) == null, "twice: " + line);
				}
			}
			}
		}
		require(open.isEmpty(), "not closed: " + open);
		for (Map<String, String> event : events) {
			require(event.keySet().containsAll(List.of("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY")), event.toString());
		}
		require(events.stream().map(event -> event.get("UID")).distinct().count() == events.size(), "UIDs repeat");
		return events;
	}

	private static List<String> lines(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		require(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("\r\n"), "frame");
		require(!text.replace("\r\n", "").matches("(?s).*[\\x00-\\x1F\\x7F\\uFFFD].*"), "control characters");
		List<String> lines = new ArrayList<>();
		for (String line : text.split("\r\n")) {
			require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "longer than 75 octets: " + line);
			if (line.startsWith(" ")) {
				lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
			} else {
				lines.add(line);
			}
		}
		return lines;
	}

	private static String unescaped(String value) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\\') {
				i++;
				char next = value.charAt(i);
				require("\\;,nN".indexOf(next) >= 0, value);
				text.append(next == 'n' || next == 'N' ? '\n' : next);
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new AssertionError(message);
		}
	}
}
