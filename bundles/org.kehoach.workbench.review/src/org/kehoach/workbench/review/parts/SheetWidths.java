// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Column;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.workbench.editor.controls.FontWidth;

/**
 * How wide the columns of a sheet are. A column takes what stands in it, up to what it asks for; columns of sentences share the room
 * that is left, short ones taking only what they need. What a person has chosen stays.
 */
final class SheetWidths {

	/** So many lines say how wide a column has to be; more would take longer than they are worth. */
	private static final int LOOKED_AT = 400;
	/** Sentences are not made narrower than that, rather the table scrolls; in letters. */
	private static final int LEAST_TEXT = 20;
	/** As long as sentences are narrower than that, the other columns give up what they have above {@link #LEAST}; in letters. */
	private static final int FAIR_TEXT = 36;
	private static final int LEAST = 13;
	private static final int PADDING = 16;
	private static final int INDENT = 22;
	/** Signs in front of words, as {@link Signs} has them. */
	private static final String SIGN = "✗ "; //$NON-NLS-1$
	private static final String WIDTH = "width."; //$NON-NLS-1$

	private final Tree tree;
	private final Map<String, Integer> chosen = new HashMap<>();
	/** What columns were given here; systems tell of it later, when they like. */
	private final Map<String, Integer> given = new HashMap<>();
	private boolean sizing;

	SheetWidths(Tree tree) {
		this.tree = tree;
	}

	/** Gives the columns of the tree, which are those of the sheet, their widths. */
	void share(Sheet sheet, SheetContent content) {
		if (tree.getColumnCount() == 0 || tree.getColumnCount() != sheet.columns().size()) {
			return;
		}
		int[] wanted = wanted(sheet, content);
		double letter = FontWidth.letter(tree);
		int least = (int) (letter * LEAST_TEXT);
		narrow(sheet, wanted, letter);
		int room = tree.getClientArea().width;
		for (int i = 0; i < wanted.length; i++) {
			room -= isSharing(sheet.columns().get(i)) ? 0 : wanted[i];
		}
		List<Integer> sharing = IntStream.range(0, wanted.length).boxed().filter(i -> isSharing(sheet.columns().get(i)))
				.sorted((one, other) -> wanted[one] - wanted[other]).toList();
		for (int i = 0; i < sharing.size(); i++) {
			int column = sharing.get(i);
			int share = Math.max(0, room) / (sharing.size() - i);
			// the last one fills the table
			int width = i == sharing.size() - 1 ? Math.max(share, Math.min(wanted[column], least))
					: Math.min(wanted[column], Math.max(share, least));
			wanted[column] = width;
			room -= width;
		}
		sizing = true;
		try {
			for (int i = 0; i < wanted.length; i++) {
				given.put(sheet.columns().get(i).id(), wanted[i]);
				if (tree.getColumn(i).getWidth() != wanted[i]) {
					tree.getColumn(i).setWidth(wanted[i]);
				}
			}
		} finally {
			sizing = false;
		}
	}

	/** Takes from names and the like, where sentences would have too little; signs and heads of groups stay. */
	private void narrow(Sheet sheet, int[] wanted, double letter) {
		int least = (int) (letter * LEAST) + PADDING;
		int lacking = -tree.getClientArea().width;
		int spare = 0;
		for (int i = 0; i < wanted.length; i++) {
			Column column = sheet.columns().get(i);
			lacking += isSharing(column) ? Math.min(wanted[i], (int) (letter * FAIR_TEXT)) : wanted[i];
			spare += canNarrow(column, i) ? Math.max(0, wanted[i] - least) : 0;
		}
		double part = spare == 0 ? 0 : Math.clamp(lacking / (double) spare, 0, 1);
		for (int i = 0; i < wanted.length; i++) {
			if (canNarrow(sheet.columns().get(i), i)) {
				wanted[i] -= (int) (Math.max(0, wanted[i] - least) * part);
			}
		}
	}

	private boolean canNarrow(Column column, int index) {
		return index > 0 && !isSharing(column) && !chosen.containsKey(column.id());
	}

	private boolean isSharing(Column column) {
		return column.letters() == 0 && !chosen.containsKey(column.id());
	}

	/** What each column needs for its longest text, or has been given. */
	private int[] wanted(Sheet sheet, SheetContent content) {
		List<Line> lines = content.lines().subList(0, Math.min(LOOKED_AT, content.lines().size()));
		int[] wanted = new int[sheet.columns().size()];
		GC plain = new GC(tree);
		GC bold = new GC(tree);
		bold.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		try {
			double letter = plain.getFontMetrics().getAverageCharacterWidth();
			for (int i = 0; i < wanted.length; i++) {
				Column column = sheet.columns().get(i);
				if (chosen.containsKey(column.id())) {
					wanted[i] = chosen.get(column.id());
					continue;
				}
				int most = column.letters() == 0 ? Integer.MAX_VALUE : (int) (letter * column.letters()) + PADDING;
				int words = plain.stringExtent(content.isSaid(i) ? sign(lines, i) : longest(lines, i)).x + PADDING;
				int first = i == 0 ? INDENT * (1 + content.depth()) : 0;
				wanted[i] = Math.max(bold.stringExtent(column.heading()).x + PADDING, first + Math.min(most, words));
			}
		} finally {
			plain.dispose();
			bold.dispose();
		}
		return wanted;
	}

	private static String longest(List<Line> lines, int column) {
		String longest = ""; //$NON-NLS-1$
		for (Line line : lines) {
			String text = line.cells().get(column).text();
			if (text.length() > longest.length()) {
				longest = text;
			}
		}
		return sign(lines, column) + longest;
	}

	private static String sign(List<Line> lines, int column) {
		return lines.stream().anyMatch(line -> !Signs.sign(line.cells().get(column).tone()).isEmpty()) ? SIGN : ""; //$NON-NLS-1$
	}

	/**
	 * A column has another width; kept if a person gave it.
	 *
	 * @param last the last column: some systems stretch it over the rest of the table
	 */
	void resized(Column column, int width, boolean last) {
		int own = given.getOrDefault(column.id(), width);
		if (!sizing && width != own && !(last && width > own)) {
			chosen.put(column.id(), width);
		}
	}

	void restore(IMemento memento) {
		for (String key : memento.getAttributeKeys()) {
			Integer width = key.startsWith(WIDTH) ? memento.getInteger(key) : null;
			if (width != null) {
				chosen.put(key.substring(WIDTH.length()), width);
			}
		}
	}

	void save(IMemento memento) {
		chosen.forEach((id, width) -> memento.putInteger(WIDTH + id, width));
	}
}
