// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
import org.eclipse.nebula.widgets.nattable.grid.layer.config.DefaultGridLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.widgets.Composite;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.workbench.editor.tables.TableEvents;
import org.kehoach.workbench.editor.tables.TellingPainter;

/** The table itself: frozen heads, cells that are edited in place, a selection of cells as in a spreadsheet. */
final class GridTable {

	/** Who decides what can be written in. */
	interface Gate {

		/** Whether a cell can be written in at the moment; says why if not. */
		boolean opens(TaskGrid.Row row, TaskColumn column);

		/** Whatever was refused in a cell is given up. */
		void giveUp(TaskGrid.Row row, TaskColumn column);
	}

	private static final int HEAD_WIDTH = 5;
	private static final double ROW_HEIGHT = 1.5;
	/** A longer text is cut, for the table scrolls by rows; the tool tip has all of it. */
	private static final int MOST_LINES = 12;

	/** Cells whose selection outlives that rows come or go. */
	private static final int MOST_KEPT = 1000;

	private final GridRows rows;
	private final NatTable table;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final RowHeights heights;

	GridTable(Composite parent, GridRows rows, Supplier<TaskGrid> grid, Gate gate) {
		this.rows = rows;
		PixelConverter letters = new PixelConverter(JFaceResources.getDialogFont());
		int rowHeight = (int) (letters.convertHeightInCharsToPixels(1) * ROW_HEIGHT);
		int most = letters.convertHeightInCharsToPixels(MOST_LINES) + 2 * GridLooks.PADDING;
		DataLayer data = new DataLayer(rows) {
			@Override
			public void setRowHeightByPosition(int row, int height) {
				super.setRowHeightByPosition(row, Math.min(height, most));
			}
		};
		heights = new RowHeights(data, rowHeight);
		ColumnWidths.restore(data, letters);
		data.setConfigLabelAccumulator(GridLooks.labels(rows));
		selection = new SelectionLayer(data, false);
		selection.addConfiguration(new DefaultSelectionLayerConfiguration() {
			@Override
			protected void addSearchUIBindings() {
				// the workbench has its own search
			}

			@Override
			protected void addTickUpdateConfig() {
				// plus and minus are letters here
			}
		});
		viewport = new ViewportLayer(selection);
		FrozenColumns frozen = new FrozenColumns(selection, viewport);
		IDataProvider headings = GridHeads.headings();
		DataLayer columnHeadData = new DataLayer(headings);
		columnHeadData.setDefaultRowHeight(rowHeight);
		ColumnHeaderLayer columnHeads = new ColumnHeaderLayer(columnHeadData, frozen.layer(), selection, false);
		columnHeads.addConfiguration(GridHeads.columns(parent));
		DefaultRowHeaderDataProvider numbers = new DefaultRowHeaderDataProvider(rows);
		DataLayer rowHeadData = new DataLayer(numbers);
		rowHeadData.setColumnWidthByPosition(0, letters.convertWidthInCharsToPixels(HEAD_WIDTH));
		RowHeaderLayer rowHeads = new RowHeaderLayer(rowHeadData, frozen.layer(), selection, false);
		rowHeads.addConfiguration(GridHeads.rows(parent));
		CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(headings, numbers)), rowHeads, columnHeads);
		GridLayer all = new GridLayer(frozen.layer(), columnHeads, rowHeads, corner, false);
		OpenedCells opened = new OpenedCells(this, gate);
		all.registerCommandHandler(opened.writing());
		all.addConfiguration(new DefaultGridLayerConfiguration(all) {
			@Override
			protected void addEditingUIConfig() {
				addConfiguration(new GridBindings(opened));
			}

			@Override
			protected void addPrintUIBindings() {
				// what is printed is the document
			}

			@Override
			protected void addExcelExportUIBindings() {
				// copying does that
			}
		});
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, all, new TableEvents(parent.getDisplay()), false);
		table.setLayerPainter(new TellingPainter(table));
		table.setConfigRegistry(new ConfigRegistry());
		GridLooks.apply(table, parent, most);
		table.addConfiguration(new GridCellEditors(grid));
		table.configure();
		new CellTips(table, rows, most);
		frozen.follow(table);
		data.addLayerListener(event -> {
			if (event instanceof ColumnResizeEvent) {
				ColumnWidths.keep(data);
				heights.columnsChanged();
				frozen.columnsChanged();
			}
		});
	}

	NatTable control() {
		return table;
	}

	/** What a cell shows. */
	String shown(TaskGrid.Row row, TaskColumn column) {
		return rows.value(row, column);
	}

	SelectionLayer selection() {
		return selection;
	}

	/** Whether a person works in it, in a cell or on cells. */
	boolean hasFocus() {
		return table.isFocusControl() || isWriting();
	}

	/** Whether a cell is open. */
	boolean isWriting() {
		return table.getActiveCellEditor() != null;
	}

	/** Runs whenever other cells are selected. */
	void onSelection(Runnable run) {
		selection.addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				run.run();
			}
		});
	}

	/** Shows other rows; what was selected stays so, and what is seen stays in its place. */
	void show(List<TaskGrid.Row> now) {
		List<TaskGrid.Row> before = rows.rows();
		if (keepsPlaces(now)) {
			rows.show(now);
			IntStream.range(0, now.size()).filter(i -> !now.get(i).values().equals(before.get(i).values())).forEach(heights::changed);
			table.refresh(false);
			return;
		}
		// copies: refreshing forgets the selection
		PositionCoordinate anchor = new PositionCoordinate(selection.getSelectionAnchor());
		List<Chosen> chosen = selectedCells();
		TaskGrid.Row current = current();
		int top = viewport.getOrigin().getY();
		heights.show(before, now);
		rows.show(now);
		table.refresh();
		Map<TaskGrid.Row, Integer> found = new IdentityHashMap<>();
		chosen.stream().limit(MOST_KEPT).forEach(cell -> found.computeIfAbsent(cell.row(), rows::now));
		viewport.setOriginY(top);
		if (current == null) {
			return;
		}
		int at = found.computeIfAbsent(current, rows::now);
		selection.setSelectedCell(Math.max(0, anchor.getColumnPosition()), at >= 0 ? at : Math.min(anchor.getRowPosition(), now.size() - 1));
		chosen.stream().filter(cell -> found.getOrDefault(cell.row(), -1) >= 0)
				.forEach(cell -> selection.getSelectionModel().addSelection(cell.column().ordinal(), found.get(cell.row())));
		table.doCommand(new ShowRowInViewportCommand(Math.max(0, selection.getSelectionAnchor().getRowPosition())));
	}

	/** Whether other rows are those that are shown, with other texts at most. */
	boolean keepsPlaces(List<TaskGrid.Row> now) {
		List<TaskGrid.Row> before = rows.rows();
		return now.size() == before.size() && IntStream.range(0, now.size()).allMatch(i -> likely(before.get(i), now.get(i)));
	}

	/** Whether two rows at the same place are one, before and after something was typed; rows without names move unnoticed else. */
	private static boolean likely(TaskGrid.Row before, TaskGrid.Row now) {
		return before.id().equals(now.id()) && (!before.value(TaskColumn.NAME).isEmpty() || before.value(TaskColumn.CONTENT).equals(now.value(TaskColumn.CONTENT)));
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

	/** A selected cell. @param index of its row */
	record Chosen(TaskGrid.Row row, TaskColumn column, int index) {
	}

	List<Chosen> selectedCells() {
		List<Chosen> cells = new ArrayList<>();
		Stream.of(selection.getSelectedCellPositions()).filter(cell -> rows.row(cell.getRowPosition()) != null)
				.forEach(cell -> cells.add(new Chosen(rows.row(cell.getRowPosition()), GridRows.COLUMNS.get(cell.getColumnPosition()), cell.getRowPosition())));
		return cells;
	}
}
