// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table from the clipboard: text divided by tabs, as Excel puts it there, or web text, as Word does.
 *
 * @param rows of cells; lines of a cell are divided by line feeds; a merged cell stands in the first of its fields
 * @param covered of each row the indexes of the fields that belong to a merged cell above
 * @param groups indexes of the rows that are one text across all columns, behind a number at most: titles of the rows below them
 */
public record PastedTable(List<List<String>> rows, List<Set<Integer>> covered, Set<Integer> groups) {

	public PastedTable {
		rows = rows.stream().map(List::copyOf).toList();
		covered = covered.stream().map(Set::copyOf).toList();
		groups = Set.copyOf(groups);
	}

	/** A table without merged cells. */
	public PastedTable(List<List<String>> rows) {
		this(rows, Collections.nCopies(rows.size(), Set.of()), Set.of());
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
		reading.read(html);
		return reading.rows().isEmpty() ? Optional.empty() : Optional.of(new PastedTable(reading.rows(), reading.covered(), reading.groups()));
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

	/** What the titles across all columns say that are no tasks, from the top. @param from index of the first row to look at */
	public List<String> titles(int from) {
		return groups.stream().filter(row -> row >= from).sorted()
				.map(row -> rows.get(row).stream().filter(value -> !value.isEmpty()).map(value -> value.replace('\n', ' ')).collect(Collectors.joining(" "))).toList();
	}

	/**
	 * The rows as tasks, without the titles of groups. What a merged cell says holds for each of its rows; where the content itself is
	 * merged the rows are one task.
	 *
	 * @param columns what the fields of each row are, from left to right; empty for a field to be left out
	 * @param from index of the first row to take
	 */
	public List<Map<TaskColumn, String>> tasks(List<Optional<TaskColumn>> columns, int from) {
		List<Map<TaskColumn, String>> tasks = new ArrayList<>();
		for (int r = from; r < rows.size(); r++) {
			if (groups.contains(r)) {
				continue;
			}
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
