// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table from the clipboard: text divided by tabs, as Excel puts it there, or web text, as Word does.
 *
 * @param rows of cells; lines of a cell are divided by line feeds; a merged cell stands in the first of its fields
 * @param covered of each row the indexes of the fields that belong to a merged cell above
 */
public record PastedTable(List<List<String>> rows, List<Set<Integer>> covered) {

	private static final Pattern TAG = Pattern.compile("(?is)<!--.*?-->|<(?:style|script|head)\\b.*?</(?:style|script|head)\\s*>|<(/?)([a-z][a-z0-9:]*)([^>]*)>");
	private static final Pattern SPAN = Pattern.compile("(?i)\\b(rowspan|colspan)\\s*=\\s*[\"']?(\\d{1,3})");
	private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
	private static final Map<String, String> ENTITIES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash",
			"–", "mdash", "—", "hellip", "…");

	/** What a spreadsheet says of a cell that shows a date: its day counted from 30/12/1899, and how it is shown. */
	private static final Pattern DATE_CELL = Pattern.compile("(?i)\\bsdval=\"(\\d{1,7})\"\\s+sdnum=\"[^\"]*;(?=[^\";]*d)(?=[^\";]*y)[^\";]*\"");
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	public PastedTable {
		rows = rows.stream().map(List::copyOf).toList();
		covered = covered.stream().map(Set::copyOf).toList();
	}

	/** A table without merged cells. */
	public PastedTable(List<List<String>> rows) {
		this(rows, Collections.nCopies(rows.size(), Set.of()));
	}

	/** Reads text divided by tabs; a field in quotes may hold tabs and line ends. */
	public static PastedTable ofText(String text) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder field = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quoted) {
				if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					field.append('"');
					i++;
				} else if (c == '"') {
					quoted = false;
				} else {
					field.append(c);
				}
			} else if (c == '"' && field.isEmpty() && closes(text, i + 1)) {
				quoted = true;
			} else if (c == '\t' || c == '\n') {
				row.add(clean(field));
				if (c == '\n') {
					add(row, rows);
				}
			} else {
				field.append(c);
			}
		}
		row.add(clean(field));
		add(row, rows);
		return new PastedTable(rows);
	}

	/** Whether a quote at the start of a field has a partner at the end of one: else it is part of the text. */
	private static boolean closes(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (text.charAt(i) == '"') {
				if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
					i++;
				} else {
					return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
				}
			}
		}
		return false;
	}

	private static String clean(StringBuilder field) {
		String value = field.toString().replace("\r\n", "\n").replace('\r', '\n').strip();
		field.setLength(0);
		return value;
	}

	private static void add(List<String> row, List<List<String>> rows) {
		if (row.stream().anyMatch(value -> !value.isEmpty())) {
			rows.add(List.copyOf(row));
		}
		row.clear();
	}

	/**
	 * Reads the tables of a web text.
	 *
	 * @return empty if the text has no table
	 */
	public static Optional<PastedTable> ofHtml(String html) {
		HtmlReading reading = new HtmlReading();
		Matcher tag = TAG.matcher(html);
		int from = 0;
		while (tag.find()) {
			reading.text(html.substring(from, tag.start()));
			from = tag.end();
			if (tag.group(2) != null) {
				reading.tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
			}
		}
		reading.text(html.substring(from));
		reading.endRow();
		return reading.rows.isEmpty() ? Optional.empty() : Optional.of(new PastedTable(reading.rows, reading.coveredOfRows));
	}

	private static final class HtmlReading {
		private final List<List<String>> rows = new ArrayList<>();
		private final Map<Integer, Integer> covered = new HashMap<>();
		private final List<Set<Integer>> coveredOfRows = new ArrayList<>();
		private List<String> row;
		private Set<Integer> coveredOfRow;
		private StringBuilder cell;
		/** What a cell says whatever it shows; null for what it shows. */
		private String known;
		private int columns = 1;

		void text(String raw) {
			if (cell != null) {
				cell.append(decoded(raw.replaceAll("\\s+", " ")));
			}
		}

		void tag(String name, boolean closing, String attributes) {
			switch (name) {
			case "tr" -> {
				endRow();
				row = closing ? null : new ArrayList<>();
				coveredOfRow = new HashSet<>();
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
						covered.put(row.size() + i, down);
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
			while (covered.getOrDefault(row.size(), 0) > 1) {
				covered.merge(row.size(), -1, Integer::sum);
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
				row.add(known != null ? known : cell.toString().replace('\u00A0', ' ').replaceAll(" *\\n\\s*", "\n").replaceAll(" +", " ").strip());
				row.addAll(Collections.nCopies(columns - 1, ""));
			}
			cell = null;
		}

		void endRow() {
			endCell();
			if (row != null) {
				skipCovered();
				if (row.stream().anyMatch(value -> !value.isEmpty())) {
					rows.add(row);
					coveredOfRows.add(coveredOfRow);
				}
			}
			row = null;
		}
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

	/** The columns that the headings name, from left to right; empty if there are none: fewer than two are known. */
	public List<Optional<TaskColumn>> headings() {
		List<Optional<TaskColumn>> found = new ArrayList<>();
		int width = rows.isEmpty() ? 0 : rows.getFirst().size();
		for (int i = 0; i < width; i++) {
			Optional<TaskColumn> above = TaskColumn.ofHeading(rows.getFirst().get(i));
			found.add(hasSecondHeadings() && i < rows.get(1).size() ? TaskColumn.ofHeading(rows.get(1).get(i)).or(() -> above) : above);
		}
		return found.stream().filter(Optional::isPresent).count() < 2 ? List.of() : found;
	}

	/** How many rows are headings: two where some of them are merged downwards, 0 if there are none. */
	public int headingRows() {
		return headings().isEmpty() ? 0 : hasSecondHeadings() ? 2 : 1;
	}

	/** Whether the second row divides headings, such as "cơ quan thực hiện" into those that lead and that coordinate. */
	private boolean hasSecondHeadings() {
		return rows.size() > 1 && covered.get(1).stream().anyMatch(i -> i < rows.getFirst().size() && TaskColumn.ofHeading(rows.getFirst().get(i)).isPresent());
	}

	/**
	 * The rows as tasks. What a merged cell says holds for each of its rows; where the content itself is merged the rows are one task.
	 *
	 * @param columns what the fields of each row are, from left to right; empty for a field to be left out
	 * @param from index of the first row to take
	 */
	public List<Map<TaskColumn, String>> tasks(List<Optional<TaskColumn>> columns, int from) {
		List<Map<TaskColumn, String>> tasks = new ArrayList<>();
		for (int r = from; r < rows.size(); r++) {
			Map<TaskColumn, String> own = new EnumMap<>(TaskColumn.class);
			Map<TaskColumn, String> above = new EnumMap<>(TaskColumn.class);
			boolean goesOn = false;
			for (int i = 0; i < rows.get(r).size() && i < columns.size(); i++) {
				TaskColumn column = columns.get(i).orElse(TaskColumn.NAME);
				boolean merged = covered.get(r).contains(i);
				String value = merged ? merged(r, i, from) : rows.get(r).get(i);
				goesOn |= merged && column == TaskColumn.CONTENT;
				if (column != TaskColumn.NAME && !value.isEmpty()) {
					(merged ? above : own).merge(column, value, (a, b) -> a + '\n' + b);
				}
			}
			if (goesOn && !tasks.isEmpty()) {
				own.forEach((column, value) -> tasks.getLast().merge(column, value, (a, b) -> column.units() && a.lines().anyMatch(b::equals) ? a : a + '\n' + b));
			} else {
				above.forEach(own::putIfAbsent);
				tasks.add(own);
			}
		}
		return tasks;
	}

	/** What the merged cell says that covers a field; empty if it is among the headings. */
	private String merged(int row, int column, int from) {
		int first = row;
		while (first > from && covered.get(first).contains(column)) {
			first--;
		}
		return column < rows.get(first).size() ? rows.get(first).get(column) : "";
	}
}
