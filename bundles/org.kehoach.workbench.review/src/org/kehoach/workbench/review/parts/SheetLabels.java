// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.kehoach.engine.report.Cell;
import org.kehoach.workbench.review.Messages;

/** What stands in one column of a sheet. */
final class SheetLabels extends ColumnLabelProvider {

	private final int column;
	private final boolean first;

	/** @param first true if the names of groups stand in it */
	SheetLabels(int column, boolean first) {
		this.column = column;
		this.first = first;
	}

	private Cell cell(Object element) {
		return element instanceof SheetLine line ? line.line().cells().get(column) : null;
	}

	@Override
	public String getText(Object element) {
		if (element instanceof SheetGroup group) {
			String name = group.name().isEmpty() ? Messages.get("group.none") : group.name(); //$NON-NLS-1$
			return first ? Messages.get("group", name, group.lines().size()) : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
		Cell cell = cell(element);
		String sign = Signs.sign(cell.tone());
		// what the group says already need not stand in each of its lines
		boolean said = first && isSaid(((SheetLine) element).group(), cell.text());
		String text = said && !sign.isEmpty() ? "" : said ? " " : cell.text().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return sign.isEmpty() ? text : sign + " " + text; //$NON-NLS-1$
	}

	private static boolean isSaid(SheetGroup group, String text) {
		for (SheetGroup at = group; at != null; at = at.parent()) {
			if (at.name().equals(text)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public Color getForeground(Object element) {
		Cell cell = cell(element);
		return cell == null ? null : Signs.colour(cell.tone());
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof SheetGroup ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		Cell cell = cell(element);
		return cell == null || cell.text().isBlank() ? null : cell.text();
	}
}
