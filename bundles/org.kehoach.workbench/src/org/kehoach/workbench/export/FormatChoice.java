// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kehoach.workbench.Messages;

/** In which formats files are written, by the name of the program that people know, not by the ending of a file. UI thread only. */
final class FormatChoice {

	private static final String WORD = "docx"; //$NON-NLS-1$
	private static final String EXCEL = "xlsx"; //$NON-NLS-1$

	private final List<Button> ticks = new ArrayList<>();

	/**
	 * Fills a row of a page whose layout is a grid of three columns; none if there is nothing to choose.
	 *
	 * @param formats extensions without dot
	 * @param ticked those of them that are ticked at first
	 * @param changed run whenever another choice is made
	 */
	FormatChoice(Composite page, List<String> formats, List<String> ticked, Runnable changed) {
		if (formats.isEmpty()) {
			return;
		}
		new Label(page, SWT.NONE).setText(Messages.get("export.formats")); //$NON-NLS-1$
		Composite row = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(formats.size()).applyTo(row);
		for (String format : formats) {
			Button tick = new Button(row, SWT.CHECK);
			tick.setText(name(format));
			tick.setData(format);
			tick.setSelection(ticked.contains(format));
			tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
			ticks.add(tick);
		}
	}

	private static String name(String format) {
		return switch (format) {
		case WORD -> "Word (DOCX)"; //$NON-NLS-1$
		case EXCEL -> "Excel (XLSX)"; //$NON-NLS-1$
		default -> format.toUpperCase(Locale.ROOT);
		};
	}

	/** Extensions without dot. */
	List<String> chosen() {
		return ticks.stream().filter(Button::getSelection).map(tick -> (String) tick.getData()).toList();
	}

	/** Whether there is a choice, and nothing is chosen. */
	boolean missing() {
		return !ticks.isEmpty() && chosen().isEmpty();
	}

	boolean word() {
		return chosen().contains(WORD);
	}

	/** Whether anything else than Word is chosen. */
	boolean others() {
		return chosen().stream().anyMatch(format -> !WORD.equals(format));
	}
}
