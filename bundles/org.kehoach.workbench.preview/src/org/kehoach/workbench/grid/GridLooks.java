// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionConfigAttributes;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.ide.tasks.TaskGrid.Kind;

/** How the table looks: in the colours of the theme, texts broken into lines, areas bold, inherited values in italics. */
final class GridLooks {

	static final String AREA = "area"; //$NON-NLS-1$
	static final String INHERITED = "inherited"; //$NON-NLS-1$
	static final String ACTIVITY = "activity"; //$NON-NLS-1$
	static final String REFUSED = "refused"; //$NON-NLS-1$
	/** Around the text of a cell, in pixels. */
	static final int PADDING = 3;
	private static final int INDENT = 14;
	/** How much every other row is nearer to the colour of the text. */
	private static final double EVEN_SHADE = 0.04;

	private GridLooks() {
	}

	/** Says of each cell what it is; columns are told by their names, see {@link GridCellEditors}. */
	static IConfigLabelAccumulator labels(GridRows rows) {
		return (labels, column, index) -> {
			TaskGrid.Row row = rows.row(index);
			if (row == null) {
				return;
			}
			TaskColumn of = GridRows.COLUMNS.get(column);
			if (rows.typed().problem(row.id(), of) != null) {
				labels.addLabel(REFUSED);
			} else if (row.inherited().contains(of) && rows.typed().value(row.id(), of) == null) {
				labels.addLabel(INHERITED);
			}
			if (row.kind() == Kind.AREA || row.kind() == Kind.PLAN) {
				labels.addLabel(AREA);
			} else if (of == TaskColumn.CONTENT && row.depth() > 1) {
				labels.addLabel(ACTIVITY);
			}
			labels.addLabel(of.name());
			if (row.editable(of)) {
				labels.addLabel(GridCellEditors.EDITABLE);
			}
		};
	}

	/** @param most how high a row may become, in pixels */
	static void apply(NatTable table, Control around, int most) {
		Color text = around.getForeground();
		Color window = around.getBackground();
		Color paper = blend(window, text, -0.12);
		Color line = blend(window, text, 0.2);
		DefaultNatTableStyleConfiguration style = new DefaultNatTableStyleConfiguration();
		style.bgColor = paper;
		style.fgColor = text;
		style.font = JFaceResources.getDialogFont();
		style.hAlign = HorizontalAlignmentEnum.LEFT;
		style.vAlign = VerticalAlignmentEnum.TOP;
		style.cellPainter = painter(PADDING, most);
		table.addConfiguration(style);
		DefaultSelectionStyleConfiguration selection = new DefaultSelectionStyleConfiguration();
		selection.selectionBgColor = around.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
		selection.selectionFgColor = around.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
		selection.selectionFont = JFaceResources.getDialogFont();
		selection.anchorBgColor = paper;
		selection.anchorFgColor = text;
		selection.anchorBorderStyle = new BorderStyle(2, selection.selectionBgColor, BorderStyle.LineStyleEnum.SOLID);
		selection.selectedHeaderBgColor = blend(window, text, 0.15);
		selection.selectedHeaderFgColor = text;
		selection.selectedHeaderFont = JFaceResources.getDialogFont();
		selection.fullySelectedHeaderBgColor = blend(window, text, 0.25);
		table.addConfiguration(selection);
		table.addConfiguration(new AbstractRegistryConfiguration() {
			@Override
			public void configureRegistry(IConfigRegistry registry) {
				registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, line);
				registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, blend(window, text, 0.5));
				// the table's own lines and rows would be black and white in any theme
				registry.registerConfigAttribute(SelectionConfigAttributes.SELECTION_GRID_LINE_STYLE, selection.anchorBorderStyle);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, background(paper), DisplayMode.NORMAL,
						AlternatingRowConfigLabelAccumulator.ODD_ROW_CONFIG_TYPE);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, background(blend(paper, text, EVEN_SHADE)), DisplayMode.NORMAL,
						AlternatingRowConfigLabelAccumulator.EVEN_ROW_CONFIG_TYPE);
				Style area = new Style();
				area.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
				area.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, window);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, area, DisplayMode.NORMAL, AREA);
				Style inherited = new Style();
				inherited.setAttributeValue(CellStyleAttributes.FONT, JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT));
				inherited.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, blend(text, paper, 0.35));
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, inherited, DisplayMode.NORMAL, INHERITED);
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter(INDENT, most), DisplayMode.NORMAL, ACTIVITY);
				Style refused = new Style();
				refused.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, JFaceColors.getErrorText(around.getDisplay()));
				registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, refused, DisplayMode.NORMAL, REFUSED);
				// the sign tells it where colours do not
				ICellPainter sign = new CellPainterDecorator(painter(PADDING, most), CellEdgeEnum.LEFT,
						new ImagePainter(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK)));
				registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, sign, DisplayMode.NORMAL, REFUSED);
			}
		});
	}

	private static Style background(Color color) {
		Style style = new Style();
		style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, color);
		return style;
	}

	/** Colours for headings, too. */
	static Color heading(Control around) {
		return blend(around.getBackground(), around.getForeground(), 0.06);
	}

	private static PaddingDecorator painter(int left, int most) {
		TextPainter text = new TextPainter(true, true, false, true) {
			@Override
			protected boolean performRowResize(int content, Rectangle cell) {
				return cell.height < most - 2 * PADDING && super.performRowResize(content, cell);
			}
		};
		return new PaddingDecorator(text, PADDING, PADDING, PADDING, left);
	}

	/** A colour on the way from one to another; with a share below 0 away from it. */
	private static Color blend(Color from, Color to, double share) {
		RGB a = from.getRGB();
		RGB b = to.getRGB();
		return new Color(mixed(a.red, b.red, share), mixed(a.green, b.green, share), mixed(a.blue, b.blue, share));
	}

	private static int mixed(int from, int to, double share) {
		return (int) Math.clamp(Math.round(from + (to - from) * share), 0, 255);
	}
}
