// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Signs;

/** What the signs of the matrix mean, how often each is there, and, pressed, only rows and columns that have it. One is pressed. UI thread only. */
final class StatusChips {

	/** In the order in which a reviewer asks. */
	private static final Cells[] ORDER = { Cells.ALL, Cells.GAPS, Cells.MISSING, Cells.PARTLY, Cells.WAIVED, Cells.COVERED };

	private final Map<Cells, Button> buttons = new EnumMap<>(Cells.class);
	private final Map<Cells, Image> signs = new EnumMap<>(Cells.class);
	private RGB drawn;

	/** @param chosen told the one that somebody presses */
	StatusChips(Composite parent, Consumer<Cells> chosen) {
		for (Cells each : ORDER) {
			Button button = new Button(parent, SWT.TOGGLE);
			button.setToolTipText(Messages.get("matrix.chip." + each + ".tip")); //$NON-NLS-1$ //$NON-NLS-2$
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				// pressed again, all are shown
				Cells next = button.getSelection() ? each : Cells.ALL;
				select(next);
				chosen.accept(next);
			}));
			buttons.put(each, button);
		}
		parent.addDisposeListener(event -> signs.values().forEach(Image::dispose));
		show(Tally.NONE, Cells.ALL);
	}

	/** @param found what there is, whatever is pressed */
	void show(Tally found, Cells chosen) {
		draw();
		buttons.forEach((cells, button) -> {
			int count = cells == Cells.ALL ? found.total() : cells.wanted().stream().mapToInt(found::count).sum();
			String text = Messages.get("matrix.chip." + cells, count); //$NON-NLS-1$
			if (!text.equals(button.getText())) {
				button.setText(text);
				button.setLayoutData(new RowData(width(button), SWT.DEFAULT));
				button.requestLayout();
			}
			button.setEnabled(count > 0 || cells == chosen || cells == Cells.ALL);
		});
		select(chosen);
	}

	/** Wide enough for bold letters, so that nothing moves when another one is pressed. */
	private static int width(Button button) {
		button.setFont(null);
		int plain = button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GC gc = new GC(button);
		int letters = gc.stringExtent(button.getText()).x;
		gc.setFont(bold());
		int bold = gc.stringExtent(button.getText()).x;
		gc.dispose();
		return plain + bold - letters;
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private void select(Cells chosen) {
		buttons.forEach((cells, button) -> {
			button.setSelection(cells == chosen);
			// some themes do not show that a button is down
			Font font = cells == chosen ? bold() : null;
			button.setFont(font);
		});
	}

	/** The signs as they stand in cells, so that they explain themselves; anew in other colours. */
	private void draw() {
		RGB now = Signs.ground(Tone.GOOD).getRGB();
		if (now.equals(drawn)) {
			return;
		}
		drawn = now;
		buttons.forEach((cells, button) -> {
			if (cells.wanted().size() == 1) {
				Image before = signs.put(cells, sign(button, cells.wanted().iterator().next()));
				button.setImage(signs.get(cells));
				if (before != null) {
					before.dispose();
				}
			}
		});
	}

	private static Image sign(Button button, Status status) {
		GC measure = new GC(button);
		int size = measure.getFontMetrics().getHeight();
		measure.dispose();
		Tone tone = Signs.tone(status);
		return new Image(button.getDisplay(), (gc, width, height) -> {
			gc.setFont(button.getFont());
			gc.setBackground(Signs.ground(tone));
			gc.fillRectangle(0, 0, width, height);
			gc.setForeground(Signs.colour(tone));
			Point letters = gc.textExtent(Signs.sign(tone));
			gc.drawText(Signs.sign(tone), (width - letters.x) / 2, (height - letters.y) / 2, true);
		}, size, size);
	}

	/** The button of a choice. */
	Button button(Cells cells) {
		return buttons.get(cells);
	}
}
