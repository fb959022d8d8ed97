// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.lexer.VietnameseWords;

/**
 * What the last part of a cell's text, behind a semicolon or line end, may become: units, times, types of products and funds, with
 * what the plan says elsewhere.
 */
final class CellProposals implements IContentProposalProvider {

	private static final int MOST = 40;
	private static final char LAST_LETTER = '\u1F00';
	/** "31/7" or "31/7/2026". */
	private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?"); //$NON-NLS-1$
	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b"); //$NON-NLS-1$

	private final TaskColumn column;
	private final Supplier<TaskGrid> grid;
	private boolean all;

	/** @param grid what was read last; may give null */
	CellProposals(TaskColumn column, Supplier<TaskGrid> grid) {
		this.column = column;
		this.grid = grid;
	}

	/** Whether there is anything to propose in a column. */
	static boolean has(TaskColumn column) {
		return column.units() || !words(column).isEmpty();
	}

	/** Whatever begins a word. */
	static char[] letters() {
		StringBuilder letters = new StringBuilder();
		for (char c = 1; c < LAST_LETTER; c++) {
			if (Character.isLetterOrDigit(c)) {
				letters.append(c);
			}
		}
		return letters.toString().toCharArray();
	}

	/** The next time everything is proposed, whatever stands there: a person has asked for the list. */
	void all() {
		all = true;
	}

	private static List<String> words(TaskColumn column) {
		return switch (column) {
		case TIMING -> List.of(Messages.get("words.timing").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		case FUNDING -> List.of(Messages.get("words.funding").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		case PRODUCT_TYPE -> List.of(Messages.get("words.type").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> List.of();
		};
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		boolean asked = all;
		all = false;
		int from = Math.max(contents.lastIndexOf('\n', position - 1), contents.lastIndexOf(';', position - 1)) + 1;
		String part = contents.substring(from, position).strip();
		String typed = VietnameseWords.unaccented(part);
		String before = contents.substring(0, from) + (from > 0 && contents.charAt(from - 1) == ';' ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$
		String behind = contents.substring(position);
		List<String> candidates = candidates(part).distinct().toList();
		if (!asked && candidates.stream().anyMatch(part::equalsIgnoreCase)) {
			// it is complete: Enter shall end the cell, and not the list
			return new IContentProposal[0];
		}
		List<String> fitting = candidates.stream().filter(each -> (' ' + VietnameseWords.unaccented(each)).contains(' ' + typed))
				.sorted(Comparator.comparing(each -> !VietnameseWords.unaccented(each).startsWith(typed))).toList();
		if (asked) {
			// what fits comes first
			fitting = Stream.concat(part.isEmpty() ? Stream.empty() : fitting.stream(), candidates.stream()).distinct().toList();
			if (candidates.contains(part)) {
				// another one instead
				before = contents.substring(0, from);
			}
		}
		String start = before;
		return fitting.stream().limit(MOST).map(each -> new ContentProposal(start + each + behind, each, null, (start + each).length()))
				.toArray(IContentProposal[]::new);
	}

	private Stream<String> candidates(String typed) {
		TaskGrid known = grid.get();
		List<String> candidates = new ArrayList<>();
		Matcher date = DATE.matcher(typed);
		if (column == TaskColumn.TIMING && date.matches()) {
			String year = date.group(3) == null ? year(known) : date.group(3);
			for (String words : words(column)) {
				if (words.endsWith("ngày ")) { //$NON-NLS-1$
					candidates.add(words + date.group(1) + '/' + date.group(2) + '/' + year);
				}
			}
			// all of them fit, though they begin in another way
			return candidates.stream();
		}
		candidates.addAll(words(column));
		if (known != null && column.units()) {
			known.units().forEach(unit -> candidates.add(unit.shortName()));
		} else if (known != null) {
			known.rows().stream().flatMap(row -> row.value(column).lines()).forEach(candidates::add);
		}
		return candidates.stream().filter(each -> !each.isBlank());
	}

	/** The year that deadlines of this plan are in mostly; else this one. */
	private static String year(TaskGrid known) {
		return known == null ? String.valueOf(LocalDate.now().getYear())
				: known.rows().stream().map(row -> row.value(TaskColumn.TIMING)).flatMap(timing -> YEAR.matcher(timing).results().map(found -> found.group()))
						.reduce((first, second) -> second).orElseGet(() -> String.valueOf(LocalDate.now().getYear()));
	}
}
