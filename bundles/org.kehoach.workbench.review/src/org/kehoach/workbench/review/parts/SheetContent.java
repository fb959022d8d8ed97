// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.kehoach.engine.review.CellOrder;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.language.lexer.VietnameseWords;

/** The lines of a sheet that the filter lets through, sorted and grouped. */
final class SheetContent implements ITreeContentProvider {

	private final Sheet sheet;
	private final List<Line> lines;
	private final Object[] roots;

	/**
	 * @param words that lines must have, with or without accents; blank for all
	 * @param sort index of the column to sort by; -1 for the sheet's own order
	 * @param group index of the column to group by; -1 for none
	 */
	SheetContent(Sheet sheet, String words, int sort, boolean descending, int group) {
		this.sheet = sheet;
		this.lines = new ArrayList<>(sheet.lines().stream().filter(line -> has(line, VietnameseWords.unaccented(words.strip()))).toList());
		if (sort >= 0) {
			Comparator<String> order = CellOrder.natural();
			Comparator<Line> byCell = Comparator.comparing(line -> line.cells().get(sort).text(), order);
			lines.sort(descending ? byCell.reversed() : byCell);
		}
		roots = group < 0 ? lines.stream().map(line -> new SheetLine(null, line)).toArray() : groups(group).toArray();
	}

	private static boolean has(Line line, String words) {
		return words.isEmpty()
				|| line.cells().stream().anyMatch(cell -> VietnameseWords.unaccented(cell.text()).contains(words));
	}

	private List<SheetGroup> groups(int column) {
		Map<String, List<Line>> groups = new LinkedHashMap<>();
		for (Line line : lines) {
			sheet.groups(line, column).forEach(name -> groups.computeIfAbsent(name, n -> new ArrayList<>()).add(line));
		}
		return groups.entrySet().stream().map(entry -> new SheetGroup(entry.getKey(), entry.getValue())).toList();
	}

	/** What is left of the sheet, in its order. */
	List<Line> lines() {
		return lines;
	}

	@Override
	public Object[] getElements(Object input) {
		return roots;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof SheetGroup group ? group.lines().stream().map(line -> new SheetLine(group, line)).toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof SheetLine line ? line.group() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof SheetGroup;
	}
}
