// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.ui.PlatformUI;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.osgi.framework.FrameworkUtil;

/** How wide the columns are: as people have left them, also after the view was closed. */
final class ColumnWidths {

	private static final String SECTION = "grid.widths"; //$NON-NLS-1$
	/** In letters of the font, as long as nobody has changed them. */
	private static final List<Integer> USUAL = List.of(9, 44, 27, 16, 21, 21, 16, 20, 16, 19);
	/** In letters: a column stays wide enough to be found again. */
	private static final int LEAST = 2;

	private ColumnWidths() {
	}

	private static IDialogSettings settings() {
		return DialogSettings.getOrCreateSection(
				PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ColumnWidths.class)).getDialogSettings(), SECTION);
	}

	/** @param letters of the font of the table: people with larger letters get wider columns */
	static void restore(DataLayer data, PixelConverter letters) {
		IDialogSettings kept = settings();
		for (TaskColumn column : GridRows.COLUMNS) {
			int usual = letters.convertWidthInCharsToPixels(USUAL.get(column.ordinal()));
			String width = kept.get(column.name());
			data.setColumnWidthByPosition(column.ordinal(), width == null ? usual : Math.max(letters.convertWidthInCharsToPixels(LEAST), number(width, usual)));
		}
	}

	private static int number(String text, int otherwise) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			// someone else has written into the file
			return otherwise;
		}
	}

	/** Keeps the widths for the next time. */
	static void keep(DataLayer data) {
		IDialogSettings kept = settings();
		GridRows.COLUMNS.forEach(column -> kept.put(column.name(), data.getColumnWidthByPosition(column.ordinal())));
	}
}
