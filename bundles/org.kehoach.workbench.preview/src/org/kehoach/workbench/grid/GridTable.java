// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultColumnHeaderStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultRowHeaderLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.config.DefaultRowHeaderStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.widgets.Composite;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.workbench.editor.TableEvents;

/** The table itself: frozen heads, cells that are edited in place, a selection of cells as in a spreadsheet. */
final class GridTable {

	/** In letters of the font. */
	private static final int[] WIDTHS = { 9, 44, 27, 16, 21, 21, 16, 20, 16, 19 };
	private static final int HEAD_WIDTH = 5;
	private static final double ROW_HEIGHT = 1.5;

	private final GridRows rows;
	private final NatTable table;
	private final SelectionLayer selection;
	private final DataLayer data;

	GridTable(Composite parent, GridRows rows, Supplier<TaskGrid> grid) {
		this.rows = rows;
		data = new DataLayer(rows);
		// people with larger letters get wider columns
		PixelConverter letters = new PixelConverter(JFaceResources.getDialogFont());
		int rowHeight = (int) (letters.convertHeightInCharsToPixels(1) * ROW_HEIGHT);
		IntStream.range(0, WIDTHS.length).forEach(i -> data.setColumnWidthByPosition(i, letters.convertWidthInCharsToPixels(WIDTHS[i])));
		data.setDefaultRowHeight(rowHeight);
		data.setConfigLabelAccumulator(GridLooks.labels(rows));
		selection = new SelectionLayer(data);
		ViewportLayer viewport = new ViewportLayer(selection);
		IDataProvider headings = new IDataProvider() {
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
		DataLayer columnHeadData = new DataLayer(headings);
		columnHeadData.setDefaultRowHeight(rowHeight);
		ColumnHeaderLayer columnHeads = new ColumnHeaderLayer(columnHeadData, viewport, selection, false);
		columnHeads.addConfiguration(columnHeads(parent));
		DefaultRowHeaderDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
		DataLayer rowHeadData = new DataLayer(numbers);
		rowHeadData.setColumnWidthByPosition(0, letters.convertWidthInCharsToPixels(HEAD_WIDTH));
		RowHeaderLayer rowHeads = new RowHeaderLayer(rowHeadData, viewport, selection, false);
		rowHeads.addConfiguration(rowHeads(parent));
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, numbers)), rowHeads, columnHeads);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, new GridLayer(viewport, columnHeads, rowHeads, corner), new TableEvents(parent.getDisplay()), false);
		table.setLayerPainter(new TellingPainter(table));
		table.setConfigRegistry(new ConfigRegistry());
		GridLooks.apply(table, parent);
		table.addConfiguration(new GridCellEditors(grid));
		table.configure();
	}

	private static DefaultColumnHeaderLayerConfiguration columnHeads(Composite around) {
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

	private static DefaultRowHeaderLayerConfiguration rowHeads(Composite around) {
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

	NatTable control() {
		return table;
	}

	/** Runs whenever other cells are selected. */
	void onSelection(Runnable run) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				run.run();
			}
		});
	}

	/** Shows other rows; the cell that was selected stays so, by its row's name. */
	void show(List<TaskGrid.Row> now) {
		// a copy: refreshing forgets the selection
		PositionCoordinate anchor = new PositionCoordinate(selection.getSelectionAnchor());
		TaskGrid.Row before = rows.row(anchor.getRowPosition());
		boolean same = now.size() == rows.rows().size();
		rows.show(now);
		if (same) {
			table.refresh(false);
			return;
		}
		table.refresh();
		if (before != null) {
			select(before.id(), Math.max(0, anchor.getColumnPosition()), Math.min(anchor.getRowPosition(), now.size() - 1));
		}
	}

	private void select(String id, int column, int otherwise) {
		int found = IntStream.range(0, rows.getRowCount()).filter(i -> rows.row(i).id().equals(id)).findFirst().orElse(otherwise);
		if (found >= 0) {
			selection.setSelectedCell(column, found);
		}
	}

	/** Selects the row that a caret stands in, and scrolls to it; unless it is selected already. */
	void selectAt(int caret) {
		int best = -1;
		for (int i = 0; i < rows.getRowCount(); i++) {
			TaskGrid.Row row = rows.row(i);
			if (caret >= row.offset() && caret <= row.offset() + row.length() && (best < 0 || row.length() <= rows.row(best).length())) {
				best = i;
			}
		}
		if (best >= 0 && best != selection.getSelectionAnchor().getRowPosition()) {
			selectCell(Math.max(1, selection.getSelectionAnchor().getColumnPosition()), best);
		}
	}

	/** Selects a cell and scrolls to it. */
	void selectCell(int column, int row) {
		selection.doCommand(new SelectCellCommand(selection, column, row, false, false));
		table.doCommand(new ShowRowInViewportCommand(row));
	}

	/** The row with the cursor; null if there is none. */
	TaskGrid.Row current() {
		return rows.row(selection.getSelectionAnchor().getRowPosition());
	}

	/** The column with the cursor. */
	TaskColumn currentColumn() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		return column < 0 ? TaskColumn.CONTENT : GridRows.COLUMNS.get(column);
	}

	int rowCount() {
		return rows.getRowCount();
	}

	int currentIndex() {
		return selection.getSelectionAnchor().getRowPosition();
	}

	/** All rows with a selected cell. */
	List<TaskGrid.Row> selectedRows() {
		return selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted().distinct().map(rows::row)
				.filter(row -> row != null).toList();
	}

	/** A selected cell. */
	record Chosen(TaskGrid.Row row, TaskColumn column) {
	}

	List<Chosen> selectedCells() {
		List<Chosen> cells = new ArrayList<>();
		Stream.of(selection.getSelectedCellPositions()).filter(cell -> rows.row(cell.getRowPosition()) != null)
				.forEach(cell -> cells.add(new Chosen(rows.row(cell.getRowPosition()), GridRows.COLUMNS.get(cell.getColumnPosition()))));
		return cells;
	}
}
