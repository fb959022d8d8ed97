// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Enter and double click open, Tab leaves the table, blank folds a group, S sorts by the column. */
final class MatrixKeys extends AbstractUiBindingConfiguration {

	private final MatrixTable matrix;
	private final MatrixPlaces places;

	MatrixKeys(MatrixTable matrix, MatrixPlaces places) {
		this.matrix = matrix;
		this.places = places;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR, ' ' }) {
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (natTable, event) -> matrix.openSelected());
		}
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, 's'), (natTable, event) -> matrix.sortBySelected());
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), (natTable, event) -> natTable.traverse(SWT.TRAVERSE_TAB_NEXT));
		bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB),
				(natTable, event) -> natTable.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
		// copying is the workbench's: the view has a handler for it
		bindings.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
		for (String region : new String[] { GridRegion.BODY, GridRegion.ROW_HEADER, GridRegion.COLUMN_HEADER }) {
			bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, region, 1), (natTable, event) -> places.open(event.x, event.y));
		}
		new DefaultColumnResizeBindings().configureUiBindings(bindings);
	}
}
