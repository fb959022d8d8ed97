// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.Order;
import org.kehoach.engine.review.MatrixChoice.RowGroups;
import org.kehoach.workbench.review.Messages;

/** How the matrix can be arranged, as menus. */
final class MatrixMenu {

	private final MatrixPart part;

	MatrixMenu(MatrixPart part) {
		this.part = part;
	}

	/** What rows and columns are grouped and sorted by. */
	void arrangement(IMenuManager menu) {
		MatrixChoice choice = part.choice();
		MenuManager rowGroups = new MenuManager(Messages.get("matrix.groupRows")); //$NON-NLS-1$
		for (RowGroups each : RowGroups.values()) {
			rowGroups.add(radio("matrix.rows." + each, choice.rowGroups() == each, () -> choice.withGroups(each, choice.columnGroups()))); //$NON-NLS-1$
		}
		MenuManager columnGroups = new MenuManager(Messages.get("matrix.groupColumns")); //$NON-NLS-1$
		for (ColumnGroups each : ColumnGroups.values()) {
			columnGroups.add(radio("matrix.columns." + each, choice.columnGroups() == each, () -> choice.withGroups(choice.rowGroups(), each))); //$NON-NLS-1$
		}
		MenuManager rowOrder = new MenuManager(Messages.get("matrix.sortRows")); //$NON-NLS-1$
		MenuManager columnOrder = new MenuManager(Messages.get("matrix.sortColumns")); //$NON-NLS-1$
		for (Order each : Order.values()) {
			boolean plain = choice.rowOrder().column() == null;
			rowOrder.add(radio("matrix.order." + each, plain && choice.rowOrder().order() == each, //$NON-NLS-1$
					() -> choice.withOrder(each, choice.columnOrder())));
			columnOrder.add(radio("matrix.columnOrder." + each, choice.columnOrder() == each, () -> choice.withColumnOrder(each))); //$NON-NLS-1$
		}
		menu.add(rowGroups);
		menu.add(columnGroups);
		menu.add(rowOrder);
		menu.add(columnOrder);
	}

	/** @param column name of the plan of the selected column; null if none is selected */
	void sortByColumn(IMenuManager menu, String column) {
		MatrixChoice choice = part.choice();
		if (column != null) {
			boolean sorted = column.equals(choice.rowOrder().column());
			Action action = new Action(Messages.get("matrix.sortBy") + "\t" + Messages.get("matrix.sortBy.key"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				@Override
				public void run() {
					part.choose(choice.sortedBy(sorted ? null : column));
				}
			};
			action.setChecked(sorted);
			menu.add(action);
			menu.add(new Separator());
		}
	}

	private Action radio(String name, boolean checked, Supplier<MatrixChoice> next) {
		Action action = new Action(Messages.get(name), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					part.choose(next.get());
				}
			}
		};
		action.setChecked(checked);
		return action;
	}
}
