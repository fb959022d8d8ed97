// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.tables.TableEvents;
import org.kehoach.workbench.editor.tables.TellingPainter;
import org.kehoach.workbench.review.Messages;

/**
 * The matrix as a NatTable with heads that stay in sight. Cells of one size, so that places are computed and not looked up; their
 * size follows the font.
 */
public final class MatrixTable {

	private static final int CELL_LETTERS = 7;
	/** How high the heads of columns are: as their longest line needs, within bounds. */
	private static final int LEAST_HEAD_LETTERS = 10;
	private static final int MOST_HEAD_LETTERS = 22;
	/** Of the height of the table that heads of columns may take. */
	private static final int HEAD_PERCENT = 45;
	/** So many columns say how high heads are. */
	private static final int LOOKED_AT = 300;
	private static final Set<Integer> ARROWS = Set.of(SWT.ARROW_DOWN, SWT.ARROW_UP, SWT.ARROW_LEFT, SWT.ARROW_RIGHT);

	private final MatrixProviders providers = new MatrixProviders();
	private final NatTable table;
	private final DataLayer body;
	private final MatrixWidths widths;
	private final SelectionLayer selection;
	private final ViewportLayer viewport;
	private final DataLayer heads;
	private final MatrixPlaces places;
	private final Consumer<String> sorting;
	/** Width of one, in pixels. */
	private final int letter;

	/** Called when a group of rows or columns is to be opened or folded. */
	public interface Folding {

		/** @param row true for a group of rows, false for columns */
		void fold(String group, boolean row);
	}

	/**
	 * @param folding told when somebody folds a group
	 * @param sorting told the name of the plan by whose column rows are to be sorted
	 */
	public MatrixTable(Composite parent, Folding folding, Consumer<String> sorting) {
		this.sorting = sorting;
		GC gc = new GC(parent);
		letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		int height = line + 6;
		body = new DataLayer(providers.body(), letter * CELL_LETTERS, height);
		selection = new SelectionLayer(body, false);
		selection.addConfiguration(new Selecting());
		viewport = new ViewportLayer(selection);
		heads = new DataLayer(providers.columnHeads(), letter * CELL_LETTERS, height);
		heads.setRowHeightByPosition(0, letter * LEAST_HEAD_LETTERS);
		heads.setConfigLabelAccumulator((labels, column, row) -> {
			if (row == 1) {
				labels.addLabelOnTop(MatrixLook.SHARE_HEAD);
			}
		});
		ColumnHeaderLayer columns = new ColumnHeaderLayer(heads, viewport, selection, false);
		DataLayer rowData = new DataLayer(providers.rowHeads(), letter * CELL_LETTERS, height);
		rowData.setConfigLabelAccumulator((labels, column, row) -> {
			if (column == 0) {
				labels.addLabelOnTop(MatrixLook.NAME_HEAD);
			}
		});
		widths = new MatrixWidths(rowData, letter);
		RowHeaderLayer rows = new RowHeaderLayer(rowData, viewport, selection, false);
		// not a CornerLayer: that is one big cell
		DimensionallyDependentLayer corner = new DimensionallyDependentLayer(new DataLayer(providers.corner()), rows, columns);
		table = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, new GridLayer(viewport, columns, rows, corner, false), new TableEvents(parent.getDisplay()), false);
		table.setLayerPainter(new TellingPainter(table));
		places = new MatrixPlaces(table, providers, folding);
		ConfigRegistry registry = new ConfigRegistry();
		table.setConfigRegistry(registry);
		table.addConfiguration(new DefaultNatTableStyleConfiguration());
		table.addConfiguration(new MatrixLook(table));
		table.addConfiguration(new MatrixKeys(this, places));
		table.configure();
		// all sizes come from the font, which the system has scaled already
		table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		AccessibleName.set(table, Messages.get("matrix.name")); //$NON-NLS-1$
		table.addListener(SWT.Resize, event -> share());
		table.addListener(SWT.KeyDown, event -> {
			if (ARROWS.contains(event.keyCode)) {
				selectSomething();
			}
		});
		places.showTips();
	}

	private void share() {
		if (providers.data() != null) {
			widths.share(providers.data(), table.getClientArea().width, body.getColumnWidthByPosition(0));
			int height = headHeight(providers.data());
			if (heads.getRowHeightByPosition(0) != height) {
				heads.setRowHeightByPosition(0, height);
			}
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

	/** Sorts rows by the column of the selected cell; again, and they stand as before. */
	void sortBySelected() {
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
			places.openCell(cell.y, cell.x);
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

	/** Of the heads of columns, in pixels: as much as the longest of their lines needs. */
	private int headHeight(MatrixTableData data) {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		int longest = IntStream.range(0, Math.min(LOOKED_AT, data.view().columns().size()))
				.map(column -> Math.max(gc.textExtent(data.columnName(column)).x, gc.textExtent(data.columnIssuer(column)).x)).max().orElse(0);
		gc.dispose();
		// rows are what one came for
		int room = Math.max(letter * LEAST_HEAD_LETTERS, table.getClientArea().height * HEAD_PERCENT / 100);
		return Math.clamp(longest + 2 * letter, letter * LEAST_HEAD_LETTERS, Math.min(room, letter * MOST_HEAD_LETTERS));
	}

	private static int find(int size, IntFunction<String> keys, String wanted) {
		return IntStream.range(0, size).filter(line -> keys.apply(line).equals(wanted)).findFirst().orElse(-1);
	}

	MatrixWidths widths() {
		return widths;
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
