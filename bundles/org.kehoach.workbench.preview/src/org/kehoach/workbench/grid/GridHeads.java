// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultRowHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultRowHeaderStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.swt.widgets.Composite;

/** The headings of the columns and the numbers of the rows, and how they look. */
final class GridHeads {

	private GridHeads() {
	}

	static IDataProvider headings() {
		return new IDataProvider() {
			@Override
			public Object getDataValue(int column, int row) {
				return GridRows.heading(GridRows.COLUMNS.get(column));
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException();
			}

			@Override
			public int getColumnCount() {
				return GridRows.COLUMNS.size();
			}

			@Override
			public int getRowCount() {
				return 1;
			}
		};
	}

	static DefaultColumnHeaderLayerConfiguration columns(Composite around) {
		return new DefaultColumnHeaderLayerConfiguration() {
			@Override
			protected void addColumnHeaderStyleConfig() {
				DefaultColumnHeaderStyleConfiguration style = new DefaultColumnHeaderStyleConfiguration();
				style.bgColor = GridLooks.heading(around);
				style.fgColor = around.getForeground();
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
				style.cellPainter = new TextPainter();
				addConfiguration(style);
			}
		};
	}

	static DefaultRowHeaderLayerConfiguration rows(Composite around) {
		return new DefaultRowHeaderLayerConfiguration() {
			@Override
			protected void addRowHeaderStyleConfig() {
				DefaultRowHeaderStyleConfiguration style = new DefaultRowHeaderStyleConfiguration();
				style.bgColor = GridLooks.heading(around);
				style.fgColor = around.getForeground();
				style.font = JFaceResources.getDialogFont();
				style.cellPainter = new TextPainter();
				addConfiguration(style);
			}
		};
	}
}
