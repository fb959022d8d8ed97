// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of one web text, as Word, Excel and browsers put it on the clipboard. Whatever is broken in it does no harm. */
final class HtmlReading {

	private static final Pattern TAG = Pattern.compile("(?is)<!--.*?-->|<(?:style|script|head)\\b.*?</(?:style|script|head)\\s*>|<(/?)([a-z][a-z0-9:]*)([^>]*)>");
	private static final Pattern SPAN = Pattern.compile("(?i)\\b(rowspan|colspan)\\s*=\\s*[\"']?(\\d{1,3})");
	private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
	private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash",
			"–", "mdash", "—", "hellip", "…");

	/** What stands in front of the title of a group, such as "IV", "B." or "2.1"; or nothing. */
	private static final Pattern NUMBER = Pattern.compile("|[IVXLC]{1,6}[.)]?|\\p{L}[.)]?|\\d{1,3}(?:\\.\\d{1,3})*[.)]?");

	/** What a spreadsheet says of a cell that shows a date: its day counted from 30/12/1899, and how it is shown. */
	private static final Pattern DATE_CELL = Pattern.compile("(?i)\\bsdval=\"(\\d{1,7})\"\\s+sdnum=\"[^\"]*;(?=[^\";]*d)(?=[^\";]*y)[^\";]*\"");
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final List<List<String>> rows = new ArrayList<>();
	/** Of each column how many rows its last merged cell goes on for, this one among them. */
	private final Map<Integer, Integer> below = new HashMap<>();
	private final List<Set<Integer>> covered = new ArrayList<>();
	/** Of rows with a merged cell behind nothing but a number: how many columns it ends behind. */
	private final Map<Integer, Integer> wide = new HashMap<>();
	private int endOfWide;
	private List<String> row;
	private Set<Integer> coveredOfRow;
	private StringBuilder cell;
	/** What a cell says whatever it shows; null for what it shows. */
	private String known;
	private int columns = 1;

	/** Reads a whole text. */
	void read(String html) {
		Matcher tag = TAG.matcher(html);
		int from = 0;
		while (tag.find()) {
			text(html.substring(from, tag.start()));
			from = tag.end();
			if (tag.group(2) != null) {
				tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
			}
		}
		text(html.substring(from));
		endRow();
	}

	/** Of cells; those that are empty throughout are left out. */
	List<List<String>> rows() {
		return rows;
	}

	/** Of each row the indexes of the fields that belong to a merged cell above. */
	List<Set<Integer>> covered() {
		return covered;
	}

	/** Indexes of the rows that are one text across all columns, behind a number at most. */
	Set<Integer> groups() {
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		Set<Integer> groups = new HashSet<>(wide.keySet());
		groups.removeIf(row -> wide.get(row) < width);
		return groups;
	}

	private void text(String raw) {
		if (cell != null) {
			cell.append(decoded(raw.replaceAll("\\s+", " ")));
		}
	}

	private void tag(String name, boolean closing, String attributes) {
		switch (name) {
		case "tr" -> {
			endRow();
			row = closing ? null : new ArrayList<>();
			coveredOfRow = new HashSet<>();
			endOfWide = 0;
		}
		case "td", "th" -> {
			endCell();
			if (!closing && row != null) {
				skipCovered();
				cell = new StringBuilder();
				known = date(attributes);
				columns = span(attributes, "colspan");
				int down = span(attributes, "rowspan");
				for (int i = 0; down > 1 && i < columns; i++) {
					below.put(row.size() + i, down);
				}
			}
		}
		case "p", "br", "div", "li" -> {
			if (cell != null) {
				cell.append('\n');
			}
		}
		default -> {
			// others only change the looks
		}
		}
	}

	/** Fields that a cell above covers are empty. */
	private void skipCovered() {
		while (below.getOrDefault(row.size(), 0) > 1) {
			below.merge(row.size(), -1, Integer::sum);
			coveredOfRow.add(row.size());
			row.add("");
		}
	}

	/** A date as it is written here, however the spreadsheet of another language shows it; null for other cells. */
	private static String date(String attributes) {
		Matcher date = DATE_CELL.matcher(attributes);
		return date.find() ? DAY.format(FIRST_DAY.plusDays(Long.parseLong(date.group(1)))) : null;
	}

	private static int span(String attributes, String name) {
		Matcher span = SPAN.matcher(attributes);
		while (span.find()) {
			if (span.group(1).equalsIgnoreCase(name)) {
				return Math.max(1, Integer.parseInt(span.group(2)));
			}
		}
		return 1;
	}

	private void endCell() {
		if (cell != null && row != null) {
			String value = known != null ? known : cell.toString().replace('\u00A0', ' ').replaceAll(" *\\n\\s*", "\n").replaceAll(" +", " ").strip();
			if (columns > 1 && !value.isEmpty() && coveredOfRow.isEmpty() && row.stream().allMatch(before -> NUMBER.matcher(before).matches())) {
				endOfWide = row.size() + columns;
			}
			row.add(value);
			row.addAll(Collections.nCopies(columns - 1, ""));
		}
		cell = null;
	}

	private void endRow() {
		endCell();
		if (row != null) {
			skipCovered();
			if (row.stream().anyMatch(value -> !value.isEmpty())) {
				if (endOfWide > 0) {
					wide.put(rows.size(), endOfWide);
				}
				rows.add(row);
				covered.add(coveredOfRow);
			}
		}
		row = null;
	}

	private static String decoded(String text) {
		return ENTITY.matcher(text).replaceAll(found -> {
			String name = found.group(1);
			String letter;
			if (name.startsWith("#")) {
				boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
				String digits = name.substring(hexadecimal ? 2 : 1);
				int code = digits.isEmpty() ? ' ' : Integer.parseInt(digits, hexadecimal ? 16 : 10);
				letter = Character.isValidCodePoint(code) ? Character.toString(code) : "";
			} else {
				letter = ENTITIES.getOrDefault(name, found.group());
			}
			return Matcher.quoteReplacement(letter);
		});
	}
}
