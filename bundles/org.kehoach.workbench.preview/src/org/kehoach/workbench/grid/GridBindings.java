// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * Keys and clicks as people know them from spreadsheets: a click selects, a double click, F2 or Enter opens the cell, typing replaces
 * what it holds. How one moves around comes from the selection itself.
 */
final class GridBindings extends AbstractUiBindingConfiguration {

	/** What the keys do. */
	interface Cells {

		/**
		 * Opens the cell with the cursor.
		 *
		 * @param typed what it begins with; null for what it holds
		 * @param list whether the list of what it may hold comes at once
		 */
		void open(String typed, boolean list);

		/** Goes to the first or to the last cell. @param extend whether all cells on the way are selected */
		void corner(boolean last, boolean extend);

		/** Gives up what was typed into the cell with the cursor and refused. */
		void giveUp();

		/** The right mouse button goes down at a cell, before its menu comes. */
		void choose(int column, int row);
	}

	private final Cells cells;

	GridBindings(Cells cells) {
		this.cells = cells;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry registry) {
		IKeyAction open = (table, event) -> cells.open(null, false);
		for (int key : new int[] { SWT.F2, SWT.CR, SWT.KEYPAD_CR }) {
			registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), open);
		}
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.BS), (table, event) -> cells.open("", false)); //$NON-NLS-1$
		registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ESC), (table, event) -> cells.giveUp());
		registry.registerKeyBinding(GridBindings::isText, (table, event) -> cells.open(String.valueOf(event.character), false));
		for (boolean extend : new boolean[] { false, true }) {
			int held = SWT.MOD1 | (extend ? SWT.MOD2 : SWT.NONE);
			registry.registerFirstKeyBinding(new KeyEventMatcher(held, SWT.HOME), (table, event) -> cells.corner(false, extend));
			registry.registerFirstKeyBinding(new KeyEventMatcher(held, SWT.END), (table, event) -> cells.corner(true, extend));
		}
		registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> cells.open(null, true));
		Consumer<String> menu = region -> registry.registerFirstMouseDownBinding(new MouseEventMatcher(SWT.NONE, region, 3),
				(table, event) -> choose(table, event.x, event.y));
		menu.accept(GridRegion.BODY);
		menu.accept(GridRegion.ROW_HEADER);
	}

	/** Also with AltGr, which counts as Ctrl and Alt on Windows. */
	private static boolean isText(KeyEvent event) {
		int held = event.stateMask & (SWT.MOD1 | SWT.MOD3);
		return event.character >= ' ' && event.character != SWT.DEL && (held == 0 || held == (SWT.MOD1 | SWT.MOD3));
	}

	private void choose(NatTable table, int x, int y) {
		cells.choose(table.getColumnIndexByPosition(table.getColumnPositionByX(x)), table.getRowIndexByPosition(table.getRowPositionByY(y)));
	}
}
