// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kehoach.engine.review.CellOrder;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.language.lexer.VietnameseWords;

/** The lines of a sheet that the filter lets through, sorted and grouped. */
final class SheetContent implements ITreeContentProvider {

	/** Nothing at all. */
	static final SheetContent EMPTY = new SheetContent(Sheet.empty("", ""), "", line -> true, -1, false, List.of()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Sheet sheet;
	private final List<Line> lines;
	private final List<Integer> columns;
	private final List<SheetGroup> groups;
	private final Object[] roots;

	/**
	 * @param words that lines must have, with or without accents; blank for all
	 * @param scope the lines that are shown at all
	 * @param sort index of the column to sort by; -1 for the sheet's own order
	 * @param columns indices of the columns to group by, the outer one first; empty for none
	 */
	SheetContent(Sheet sheet, String words, Predicate<Line> scope, int sort, boolean descending, List<Integer> columns) {
		this.sheet = sheet;
		this.columns = columns;
		String wanted = VietnameseWords.unaccented(words.strip());
		this.lines = new ArrayList<>(sheet.lines().stream().filter(scope).filter(line -> has(line, wanted)).toList());
		if (sort >= 0) {
			Comparator<String> order = CellOrder.natural();
			Comparator<Line> byCell = Comparator.comparing(line -> line.cells().get(sort).text(), order);
			lines.sort(descending ? byCell.reversed() : byCell);
		}
		groups = columns.isEmpty() ? List.of() : groups(null, lines, columns.getFirst());
		roots = columns.isEmpty() ? lines.stream().map(line -> new SheetLine(null, line)).toArray() : groups.toArray();
	}

	private static boolean has(Line line, String words) {
		return words.isEmpty()
				|| line.cells().stream().anyMatch(cell -> VietnameseWords.unaccented(cell.text()).contains(words));
	}

	private List<SheetGroup> groups(SheetGroup parent, List<Line> of, int column) {
		Map<String, List<Line>> found = new LinkedHashMap<>();
		for (Line line : of) {
			sheet.groups(line, column).forEach(name -> found.computeIfAbsent(name, n -> new ArrayList<>()).add(line));
		}
		return found.entrySet().stream().map(entry -> new SheetGroup(parent, entry.getKey(), entry.getValue())).toList();
	}

	/** What is left of the sheet, in its order. */
	List<Line> lines() {
		return lines;
	}

	/** The outer groups; empty without. */
	List<SheetGroup> groups() {
		return groups;
	}

	/** How many groups stand around a line. */
	int depth() {
		return columns.size();
	}

	/** True if what stands in a column is said by the groups already. */
	boolean isSaid(int column) {
		return column == 0 && columns.contains(column);
	}

	/** A line at its place, the first one if it has several; null if it is not shown. */
	SheetLine find(Line line) {
		return find(roots, line);
	}

	private SheetLine find(Object[] elements, Line line) {
		for (Object element : elements) {
			SheetLine found = switch (element) {
			case SheetGroup group -> group.lines().contains(line) ? find(getChildren(group), line) : null;
			case SheetLine each -> each.line() == line ? each : null;
			default -> null;
			};
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Override
	public Object[] getElements(Object input) {
		return roots;
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (!(parent instanceof SheetGroup group)) {
			return new Object[0];
		}
		return group.parent() == null && columns.size() > 1 ? groups(group, group.lines(), columns.getLast()).toArray()
				: group.lines().stream().map(line -> new SheetLine(group, line)).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return switch (element) {
		case SheetLine line -> line.group();
		case SheetGroup group -> group.parent();
		default -> null;
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof SheetGroup;
	}
}
