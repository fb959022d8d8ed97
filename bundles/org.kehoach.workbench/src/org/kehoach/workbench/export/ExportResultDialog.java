// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.Finding;
import org.kehoach.workbench.Messages;

/** What was written, what was left blank and what went wrong; from here the files are opened. Does not hold up the window. */
final class ExportResultDialog extends TitleAreaDialog {

	private static final int OPEN = IDialogConstants.CLIENT_ID;
	private static final int FOLDER = IDialogConstants.CLIENT_ID + 1;
	private static final int MOST_SHOWN = 200;

	/** Room for what is shown, in letters and in lines: it grows with the font. */
	private static final int LETTERS = 75;
	private static final int FILE_LINES = 5;
	private static final int TEXT_LINES = 6;

	private final ExportOrder order;
	private final Exported made;
	private Table files;

	ExportResultDialog(Shell parent, ExportOrder order, Exported made) {
		super(parent);
		this.order = order;
		this.made = made;
		setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		setBlockOnOpen(false);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get(order.kind().key() + ".title")); //$NON-NLS-1$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite page = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 8).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		setTitle(made.files().isEmpty() ? Messages.get("export.nothing") : Messages.get("export.written", made.files().size())); //$NON-NLS-1$ //$NON-NLS-2$
		if (!made.errors().isEmpty()) {
			setMessage(Messages.get("export.errors", made.errors().size()), IMessageProvider.ERROR); //$NON-NLS-1$
		} else if (!made.templateErrors().isEmpty()) {
			setMessage(Messages.get("export.template.errors", made.templateErrors().size()), IMessageProvider.ERROR); //$NON-NLS-1$
		} else if (!made.blanks().isEmpty()) {
			setMessage(Messages.get("export.blanks", made.blanks().size()), IMessageProvider.WARNING); //$NON-NLS-1$
		} else {
			boolean noTable = made.files().isEmpty() && order.kind() == ExportKind.TABLES;
			setMessage(noTable ? Messages.get("tables.none") : order.output().toString()); //$NON-NLS-1$
		}
		files(page);
		List<String> errors = made.errors().stream().map(ExportResultDialog::text).toList();
		list(page, "export.list.errors", errors); //$NON-NLS-1$
		list(page, "export.list.template", made.templateErrors()); //$NON-NLS-1$
		list(page, "export.list.blanks", made.blanks()); //$NON-NLS-1$
		list(page, "export.list.notes", made.notes()); //$NON-NLS-1$
		return area;
	}

	private void files(Composite page) {
		if (made.files().isEmpty()) {
			return;
		}
		Label heading = new Label(page, SWT.WRAP);
		heading.setText(Messages.get("export.list.files", order.output()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(LETTERS), SWT.DEFAULT).applyTo(heading);
		files = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(LETTERS), files.getItemHeight() * Math.max(2, Math.min(FILE_LINES, made.files().size()))).applyTo(files);
		for (Path file : made.files()) {
			TableItem item = new TableItem(files, SWT.NONE);
			item.setText(file.startsWith(order.output()) ? order.output().relativize(file).toString() : file.toString());
			item.setData(file);
		}
		files.select(0);
		files.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> buttonPressed(OPEN)));
	}

	private void list(Composite page, String key, List<String> lines) {
		if (lines.isEmpty()) {
			return;
		}
		new Label(page, SWT.NONE).setText(Messages.get(key));
		Text text = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		text.setText(String.join("\n", lines.subList(0, Math.min(lines.size(), MOST_SHOWN)))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(LETTERS), text.getLineHeight() * Math.min(TEXT_LINES, lines.size() + 1)).applyTo(text);
	}

	private static String text(Finding finding) {
		return finding.file().getFileName() + ":" + finding.line() + ": " + finding.code() + " " + finding.message(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!made.files().isEmpty()) {
			createButton(parent, OPEN, Messages.get("export.open"), true); //$NON-NLS-1$
			createButton(parent, FOLDER, Messages.get("export.openFolder"), false); //$NON-NLS-1$
		}
		createButton(parent, IDialogConstants.CLOSE_ID, Messages.get("export.close"), made.files().isEmpty()); //$NON-NLS-1$
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN && files.getSelectionIndex() >= 0) {
			launch((Path) files.getSelection()[0].getData());
		} else if (button == FOLDER) {
			launch(order.output());
		} else {
			close();
		}
	}

	private void launch(Path path) {
		if (!Program.launch(path.toString())) {
			setErrorMessage(Messages.get("export.notOpened", path)); //$NON-NLS-1$
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
