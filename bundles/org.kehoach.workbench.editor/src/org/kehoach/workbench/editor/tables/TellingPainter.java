// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.tables;

import org.eclipse.core.runtime.ILog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Logs what goes wrong while a table is painted: NatTable's own painter keeps it to itself, and the table stays empty. */
public final class TellingPainter extends NatLayerPainter {

	private final NatTable table;
	private boolean told;

	/** @param table to be painted */
	public TellingPainter(NatTable table) {
		super(table);
		this.table = table;
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
				ILog.of(TellingPainter.class).error("A table cannot be painted", e); //$NON-NLS-1$
			}
		}
	}
}
