// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;

/** What paints which part of the matrix: all of it one class, in the control's own colours. */
final class MatrixLook extends AbstractRegistryConfiguration {

	/** Label of the cells below the heads of columns. */
	static final String SHARE_HEAD = "share"; //$NON-NLS-1$
	/** Label of the names in front of rows. */
	static final String NAME_HEAD = "name"; //$NON-NLS-1$

	private final NatTable table;

	MatrixLook(NatTable table) {
		this.table = table;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		paint(registry, GridRegion.BODY, MatrixPainter.Kind.BODY, new Stamps(table));
		paint(registry, GridRegion.COLUMN_HEADER, MatrixPainter.Kind.COLUMN_HEAD, null);
		paint(registry, SHARE_HEAD, MatrixPainter.Kind.COLUMN_SHARE, null);
		paint(registry, GridRegion.ROW_HEADER, MatrixPainter.Kind.ROW_HEAD, null);
		paint(registry, NAME_HEAD, MatrixPainter.Kind.ROW_NAME, null);
		paint(registry, GridRegion.CORNER, MatrixPainter.Kind.CORNER, null);
		registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR,
				table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
	}

	private void paint(IConfigRegistry registry, String region, MatrixPainter.Kind kind, Stamps stamps) {
		MatrixPainter painter = new MatrixPainter(table, kind, stamps);
		for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
			registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
		}
	}
}
