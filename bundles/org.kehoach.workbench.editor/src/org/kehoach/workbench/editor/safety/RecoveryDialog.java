// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.nio.file.Files;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;

/**
 * Offers the texts that a crash has left unsaved. Its answer: {@link #OK} to restore the {@link #chosen()} ones, else all are
 * offered again at the next start.
 */
public final class RecoveryDialog extends TitleAreaDialog {

	/** The buttons beside OK and Cancel. */
	public static final int COMPARE_ID = IDialogConstants.CLIENT_ID + 1;
	/** See {@link #COMPARE_ID}. */
	public static final int DISCARD_ID = IDialogConstants.CLIENT_ID + 2;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss"); //$NON-NLS-1$
	private static final int WIDTH = 520;
	/** Of a date and time, with some space around. */
	private static final int TIME_CHARACTERS = 24;
	private static final int ROWS = 7;

	private final List<LeftOver> texts;
	private final Consumer<LeftOver> compare;
	private final Consumer<LeftOver> discard;
	private List<LeftOver> chosen = List.of();
	private CheckboxTableViewer table;

	/**
	 * @param compare shows how a text differs from its file
	 * @param discard forgets a text for good
	 */
	public RecoveryDialog(Shell parent, List<LeftOver> texts, Consumer<LeftOver> compare, Consumer<LeftOver> discard) {
		super(parent);
		this.texts = new ArrayList<>(texts);
		this.compare = compare;
		this.discard = discard;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is to be restored, once the dialog was closed with OK. */
	public List<LeftOver> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get("recovery.window")); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.get("recovery.title")); //$NON-NLS-1$
		setMessage(Messages.get("recovery.message")); //$NON-NLS-1$
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		Table control = table.getTable();
		control.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).indent(7, 7).hint(convertHorizontalDLUsToPixels(WIDTH), control.getItemHeight() * ROWS)
				.applyTo(area);
		column(layout, "recovery.file", new ColumnWeightData(5), text -> text.kept().file().getFileName().toString()); //$NON-NLS-1$
		column(layout, "recovery.folder", new ColumnWeightData(4), text -> String.valueOf(text.kept().file().getParent())); //$NON-NLS-1$
		column(layout, "recovery.at", new ColumnPixelData(convertWidthInCharsToPixels(TIME_CHARACTERS)), //$NON-NLS-1$
				text -> TIME.format(text.kept().at().atZone(ZoneId.systemDefault())));
		column(layout, "recovery.state", new ColumnWeightData(7), RecoveryDialog::state); //$NON-NLS-1$
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(texts);
		table.setAllChecked(true);
		table.addSelectionChangedListener(event -> updateButtons());
		table.addCheckStateListener(event -> updateButtons());
		table.addDoubleClickListener(event -> buttonPressed(COMPARE_ID));
		control.select(0);
		return area;
	}

	private void column(TableColumnLayout layout, String key, ColumnLayoutData width, Function<LeftOver, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(Messages.get(key));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((LeftOver) element)));
		layout.setColumnData(column.getColumn(), width);
	}

	/** In words, whether restoring would take something away. */
	private static String state(LeftOver text) {
		KeptText kept = text.kept();
		if (!Files.exists(kept.file())) {
			return Messages.get("recovery.gone"); //$NON-NLS-1$
		}
		boolean same = UnsavedTexts.saved(kept.file()).equals(kept.saved());
		return Messages.get(same ? "recovery.same" : "recovery.changed"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COMPARE_ID, Messages.get("recovery.compare"), false); //$NON-NLS-1$
		createButton(parent, DISCARD_ID, Messages.get("recovery.discard"), false); //$NON-NLS-1$
		createButton(parent, IDialogConstants.OK_ID, Messages.get("recovery.restore"), true); //$NON-NLS-1$
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("recovery.later"), false); //$NON-NLS-1$
		updateButtons();
	}

	private void updateButtons() {
		LeftOver selected = selected();
		enable(COMPARE_ID, selected != null && Files.exists(selected.kept().file()));
		enable(DISCARD_ID, selected != null);
		enable(IDialogConstants.OK_ID, table.getCheckedElements().length > 0);
	}

	private void enable(int button, boolean enabled) {
		Button control = getButton(button);
		if (control != null) {
			control.setEnabled(enabled);
		}
	}

	private LeftOver selected() {
		return (LeftOver) table.getStructuredSelection().getFirstElement();
	}

	@Override
	protected void buttonPressed(int button) {
		LeftOver selected = selected();
		if (button == COMPARE_ID && getButton(COMPARE_ID).isEnabled()) {
			compare.accept(selected);
		} else if (button == DISCARD_ID && selected != null && confirmDiscard(selected)) {
			discard.accept(selected);
			texts.remove(selected);
			table.refresh();
			if (texts.isEmpty()) {
				cancelPressed();
			} else {
				table.getTable().select(0);
				updateButtons();
			}
		} else if (button != COMPARE_ID && button != DISCARD_ID) {
			super.buttonPressed(button);
		}
	}

	private boolean confirmDiscard(LeftOver text) {
		return MessageDialog.openConfirm(getShell(), Messages.get("recovery.window"), //$NON-NLS-1$
				Messages.get("recovery.confirmDiscard", text.kept().file().getFileName())); //$NON-NLS-1$
	}

	@Override
	protected void okPressed() {
		chosen = Arrays.stream(table.getCheckedElements()).map(LeftOver.class::cast).toList();
		super.okPressed();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
