// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.trace.coverage.Tally;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.review.Messages;

/** What of the matrix is shown: the plan above, words, and the status of cells. In one line where there is room. UI thread only. */
final class MatrixBar {

	/** Typing pauses for so long before the filter works, in milliseconds. */
	private static final int PAUSE = 250;
	private static final int LETTERS = 15;
	/** Its arrow takes room too. */
	private static final int COMBO_LETTERS = 23;

	private final Composite control;
	private final Combo above;
	private final Text rows;
	private final Text columns;
	private final StatusChips chips;
	private final Consumer<UnaryOperator<MatrixChoice>> change;
	private final Runnable typed = this::typed;
	private List<String> parents = List.of();

	/** @param change told what becomes of the choice when somebody changes it */
	MatrixBar(Composite parent, MatrixChoice choice, Consumer<UnaryOperator<MatrixChoice>> change) {
		this.change = change;
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 4;
		control.setLayout(layout);
		above = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		above.setToolTipText(Messages.get("matrix.above.tip")); //$NON-NLS-1$
		AccessibleName.set(above, Messages.get("matrix.above.tip")); //$NON-NLS-1$
		above.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			String plan = above.getSelectionIndex() <= 0 ? null : parents.get(above.getSelectionIndex() - 1);
			change.accept(now -> now.withAbove(plan));
		}));
		rows = field("matrix.rows", choice.rowWords()); //$NON-NLS-1$
		columns = field("matrix.columns", choice.columnWords()); //$NON-NLS-1$
		above.setLayoutData(new RowData(FontWidth.of(control, COMBO_LETTERS), SWT.DEFAULT));
		rows.setLayoutData(new RowData(FontWidth.of(control, LETTERS), SWT.DEFAULT));
		columns.setLayoutData(new RowData(FontWidth.of(control, LETTERS), SWT.DEFAULT));
		chips = new StatusChips(control, this::filter);
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, typed));
	}

	private Text field(String name, String words) {
		Text field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setText(words);
		field.setMessage(Messages.get(name));
		AccessibleName.set(field, Messages.get(name));
		field.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		field.addModifyListener(event -> control.getDisplay().timerExec(PAUSE, typed));
		return field;
	}

	private void typed() {
		if (!control.isDisposed()) {
			change.accept(now -> now.withFilter(rows.getText(), columns.getText(), now.cells()));
		}
	}

	private void filter(Cells cells) {
		change.accept(now -> now.withFilter(rows.getText(), columns.getText(), cells));
	}

	/**
	 * The plans above that can be chosen.
	 *
	 * @param names in the text
	 * @param labels for people, as many
	 * @param chosen one of the names; null for all
	 */
	void offer(List<String> names, List<String> labels, String chosen) {
		parents = List.copyOf(names);
		above.removeAll();
		above.add(Messages.get("matrix.above.all")); //$NON-NLS-1$
		labels.forEach(above::add);
		choose(chosen);
	}

	/** Shows which plan above is chosen. */
	void choose(String plan) {
		above.select(plan == null ? 0 : parents.indexOf(plan) + 1);
	}

	/** Shows how often each status is there, and which one is chosen. */
	void show(Tally found, Cells chosen) {
		chips.show(found, chosen);
	}

	Composite control() {
		return control;
	}

	Text rows() {
		return rows;
	}

	StatusChips chips() {
		return chips;
	}
}
