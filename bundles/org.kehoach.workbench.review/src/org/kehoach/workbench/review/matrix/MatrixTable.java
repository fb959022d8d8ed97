// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Place;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Names;
import org.kehoach.workbench.review.parts.Places;

/**
 * The matrix as a NatTable with heads that stay in sight. Cells of one size, so that places are computed and not looked up; their
 * size follows the font.
 */
public final class MatrixTable {

	private static final String SHARE_HEAD = "share"; //$NON-NLS-1$
	private static final int CELL_LETTERS = 7;
	private static final int HEAD_LETTERS = 18;
	private static final Set<Integer> ARROWS = Set.of(SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT);

	private final MatrixProviders providers = new MatrixProviders();
	private final NatTable table;
	private final DataLayer body;
	private final MatrixWidths widths;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;

	/** Called when a group of rows or columns is to be opened or folded. */
	public interface Folding {

		/** @param row true for a group of rows, false for columns */
		void fold(String group, boolean row);
	}

	private final Folding folding;
	private final Consumer<String> sorting;

	/**
	 * @param folding told when somebody folds a group
	 * @param sorting told the name of the plan by whose column rows are to be sorted
	 */
	public MatrixTable(Composite parent, Folding folding, Consumer<String> sorting) {
		this.folding = folding;
		this.sorting = sorting;
		GC gc = new GC(parent);
		int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		int height = line + 6;
		body = new DataLayer(providers.body(), letter * CELL_LETTERS, height);
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new Selecting());
		viewport = new ViewportLayer(selection);
		DataLayer columnData = new DataLayer(providers.columnHeads(), letter * CELL_LETTERS, height);
		columnData.setRowHeightByPosition(0, letter * HEAD_LETTERS);
		columnData.setConfigLabelAccumulator((labels, column, row) -> {
			if (row == 1) {
				labels.addLabelOnTop(SHARE_HEAD);
			}
		});
		ColumnHeaderLayer columns = new ColumnHeaderLayer(columnData, viewport, selection, false);
		DataLayer rowData = new DataLayer(providers.rowHeads(), letter * HEAD_LETTERS, height);
		widths = new MatrixWidths(rowData, letter);
		RowHeaderLayer rows = new RowHeaderLayer(rowData, viewport, selection, false);
		// not a CornerLayer: that is one big cell
		DimensionallyDependentLayer corner = new DimensionallyDependentLayer(new DataLayer(providers.corner()), rows, columns);
		table = new NatTable(parent, new GridLayer(viewport, columns, rows, corner, false), false);
		table.setLayerPainter(new TellingPainter());
		ConfigRegistry registry = new ConfigRegistry();
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new Painting());
		table.addConfiguration(new Keys());
		table.configure();
		// all sizes come from the font, which the system has scaled already
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		table.getAccessible().addAccessibleListener(Names.of(Messages.get("matrix.name"))); //$NON-NLS-1$
		table.addListener(SWT.Resize, event -> share());
		table.addListener(SWT.KeyDown, event -> {
			if (ARROWS.contains(event.keyCode)) {
				selectSomething();
			}
		});
		new Tips();
	}

	private void share() {
		if (providers.data() != null) {
			widths.share(providers.data(), table.getClientArea().width, body.getColumnWidthByPosition(0));
		}
	}

	/** Arrow keys, pages, mouse; without NatTable's own search dialog and the changing of values. */
	private static final class Selecting extends DefaultSelectionLayerConfiguration {
		@Override
		protected void addSearchUIBindings() {
			// the field above searches
		}

		@Override
		protected void addTickUpdateConfig() {
			// nothing can be changed
		}
	}

	/** NatTable's own keeps what goes wrong to itself, and nobody would know why a table stays empty. */
	private final class TellingPainter extends NatLayerPainter {

		private boolean told;

		TellingPainter() {
			super(table);
		}

		@Override
		public void paintLayer(ILayer layer, GC gc, int x, int y, Rectangle area, IConfigRegistry registry) {
			try {
				paintBackground(layer, gc, x, y, area, registry);
				table.getLayer().getLayerPainter().paintLayer(layer, gc, x, y, area, registry);
				paintOverlays(layer, gc, x, y, area, registry);
			} catch (RuntimeException | LinkageError e) {
				// once: it would come back with every pixel
				if (!told) {
					told = true;
					ILog.of(MatrixTable.class).error("Matrix cannot be painted", e); //$NON-NLS-1$
				}
			}
		}
	}

	/** All of it is painted by one class in the control's own colours. */
	private final class Painting extends AbstractRegistryConfiguration {
		@Override
		public void configureRegistry(IConfigRegistry registry) {
			Stamps stamps = new Stamps(table);
			paint(registry, GridRegion.BODY, MatrixPainter.Kind.BODY, stamps);
			paint(registry, GridRegion.COLUMN_HEADER, MatrixPainter.Kind.COLUMN_HEAD, null);
			paint(registry, SHARE_HEAD, MatrixPainter.Kind.COLUMN_SHARE, null);
			paint(registry, GridRegion.ROW_HEADER, MatrixPainter.Kind.ROW_HEAD, null);
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

	/** Enter and double click open, Tab leaves the table, blank folds a group, S sorts by the column. */
	private final class Keys extends AbstractUiBindingConfiguration {
		@Override
		public void configureUiBindings(UiBindingRegistry bindings) {
			for (int enter : new int[] { SWT.CR, SWT.KEYPAD_CR }) {
				bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, enter), (natTable, event) -> openSelected());
			}
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (natTable, event) -> openSelected());
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, 's'), (natTable, event) -> sortBySelected());
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB), (natTable, event) -> natTable.traverse(SWT.TRAVERSE_TAB_NEXT));
			bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB),
					(natTable, event) -> natTable.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
			// copying is the workbench's: the view has a handler for it
			bindings.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
			for (String region : new String[] { GridRegion.BODY, GridRegion.ROW_HEADER, GridRegion.COLUMN_HEADER }) {
				bindings.registerDoubleClickBinding(new MouseEventMatcher(SWT.NONE, region, 1), (natTable, event) -> open(event.x, event.y));
			}
			new DefaultColumnResizeBindings().configureUiBindings(bindings);
		}
	}

	/** In full what is only a sign or cut in the table. */
	private final class Tips extends NatTableContentTooltip {

		Tips() {
			super(table);
		}

		@Override
		protected String getText(Event event) {
			return tip(event.x, event.y);
		}
	}

	private String tip(int x, int y) {
		ILayerCell cell = cellAt(x, y);
		if (cell == null) {
			return null;
		}
		if (isIn(x, y, GridRegion.BODY)) {
			return providers.data().cellTip(cell.getRowIndex(), cell.getColumnIndex());
		}
		if (isIn(x, y, GridRegion.ROW_HEADER)) {
			return providers.data().rowTip(cell.getRowIndex());
		}
		return isIn(x, y, GridRegion.COLUMN_HEADER) ? providers.data().columnTip(cell.getColumnIndex()) : null;
	}

	private boolean isIn(int x, int y, String region) {
		return table.getRegionLabelsByXY(x, y) != null && table.getRegionLabelsByXY(x, y).hasLabel(region);
	}

	private ILayerCell cellAt(int x, int y) {
		return table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y));
	}

	private void open(int x, int y) {
		ILayerCell cell = cellAt(x, y);
		if (cell == null) {
			return;
		}
		MatrixTableData data = providers.data();
		if (isIn(x, y, GridRegion.BODY)) {
			open(cell.getRowIndex(), cell.getColumnIndex(), data.cellPlace(cell.getRowIndex(), cell.getColumnIndex()));
		} else if (isIn(x, y, GridRegion.ROW_HEADER)) {
			openRow(cell.getRowIndex());
		} else {
			openColumn(cell.getColumnIndex());
		}
	}

	private void openRow(int row) {
		if (providers.data().view().rows().isGroup(row)) {
			folding.fold(providers.data().view().rows().groupName(row), true);
		} else {
			Places.open(providers.data().rowPlace(row));
		}
	}

	private void openColumn(int column) {
		if (providers.data().view().columns().isGroup(column)) {
			folding.fold(providers.data().view().columns().groupName(column), false);
		} else {
			Places.open(providers.data().columnPlace(column));
		}
	}

	private void open(int row, int column, Place place) {
		if (providers.data().view().rows().isGroup(row)) {
			openRow(row);
		} else if (providers.data().view().columns().isGroup(column)) {
			openColumn(column);
		} else {
			Places.open(place);
		}
	}

	private void sortBySelected() {
		Point cell = selected();
		String plan = cell == null ? null : providers.data().columnPlan(cell.x);
		if (plan != null) {
			sorting.accept(plan);
		}
	}

	/** Opens what the selected cell leads to. */
	void openSelected() {
		Point cell = selected();
		if (cell != null) {
			open(cell.y, cell.x, providers.data().cellPlace(cell.y, cell.x));
		}
	}

	/** Column and row of the cell that the keys work on; null for none. */
	public Point selected() {
		int column = selection.getSelectionAnchor().getColumnPosition();
		int row = selection.getSelectionAnchor().getRowPosition();
		return providers.data() == null || column < 0 || row < 0 || column >= providers.data().view().columns().size()
				|| row >= providers.data().view().rows().size() ? null : new Point(column, row);
	}

	/** Selects a cell and brings it into sight. */
	public void select(int column, int row) {
		table.doCommand(new SelectCellCommand(selection, column, row, false, false));
	}

	/** Keys need a cell to go on from; without a key none is selected, for the other views would follow it. */
	private void selectSomething() {
		if (selected() == null && providers.data() != null && providers.data().view().rows().size() > 0
				&& providers.data().view().columns().size() > 0) {
			select(0, 0);
		}
	}

	/** Shows a matrix; where one was scrolled to, and the selected cell, stay if they are there still. */
	public void show(MatrixTableData data) {
		MatrixTableData before = providers.data();
		Point cell = selected();
		providers.set(data);
		selection.clear(false);
		share();
		table.refresh();
		if (cell != null) {
			// whoever sorts wants to see what comes first
			boolean sorted = !before.choice().rowOrder().equals(data.choice().rowOrder());
			int row = sorted ? 0 : find(data.view().rows().size(), data::rowKey, before.rowKey(cell.y));
			int column = find(data.view().columns().size(), data::columnKey, before.columnKey(cell.x));
			if (row >= 0 && row < data.view().rows().size() && column >= 0) {
				select(column, row);
			}
		}
	}

	private static int find(int size, IntFunction<String> keys, String wanted) {
		return IntStream.range(0, size).filter(line -> keys.apply(line).equals(wanted)).findFirst().orElse(-1);
	}

	/** What is shown; null before the first time. */
	public MatrixTableData data() {
		return providers.data();
	}

	SelectionLayer selectionLayer() {
		return selection;
	}

	/** The control itself. */
	public NatTable control() {
		return table;
	}

	/** The part that scrolls. */
	public ViewportLayer viewport() {
		return viewport;
	}
}
