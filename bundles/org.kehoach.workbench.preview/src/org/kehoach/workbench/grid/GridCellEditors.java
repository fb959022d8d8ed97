// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;

/** Which cells can be written in, and what helps there. */
final class GridCellEditors extends AbstractRegistryConfiguration {

	static final String EDITABLE = "editable"; //$NON-NLS-1$

	private final Supplier<TaskGrid> grid;

	/** @param grid what was read last; may give null */
	GridCellEditors(Supplier<TaskGrid> grid) {
		this.grid = grid;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.NEVER_EDITABLE);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT, EDITABLE);
		for (TaskColumn column : GridRows.COLUMNS) {
			CellProposals proposals = CellProposals.has(column) ? new CellProposals(column, grid) : null;
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ProposingCellEditor(proposals), DisplayMode.EDIT,
					column.name());
		}
	}
}
