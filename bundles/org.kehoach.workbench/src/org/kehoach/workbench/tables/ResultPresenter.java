// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.Finding;
import org.kehoach.engine.Severity;
import org.kehoach.workbench.Messages;

/** Shows what was generated: the table in the browser, or what stood in the way. */
final class ResultPresenter implements GenerateTablesJob.Listener {

	private static final String BUNDLE = "org.kehoach.workbench"; //$NON-NLS-1$
	/** The list in the dialog; the Problems view has all of them. */
	private static final int MOST_DETAILS = 20;

	private final IWorkbenchWindow window;

	ResultPresenter(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void generated(BuildResult result, Path folder) {
		inWindow(shell -> show(shell, result, folder));
	}

	@Override
	public void failed(String message) {
		inWindow(shell -> MessageDialog.openError(shell, Messages.get("tables.failed"), message)); //$NON-NLS-1$
	}

	private interface Presentation {
		void in(Shell shell);
	}

	/** The window may have been closed while the job ran. */
	private void inWindow(Presentation presentation) {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			Shell shell = window.getShell();
			if (shell != null && !shell.isDisposed()) {
				presentation.in(shell);
			}
		});
	}

	private static void show(Shell shell, BuildResult result, Path folder) {
		List<Finding> errors = result.checked().findings().stream()
				.filter(finding -> finding.severity() == Severity.ERROR).toList();
		if (!result.files().isEmpty()) {
			open(shell, result.files(), folder);
		}
		String title = Messages.get("tables.title"); //$NON-NLS-1$
		if (!errors.isEmpty()) {
			List<String> details = new ArrayList<>(result.notes());
			errors.forEach(error -> details.add(text(error)));
			details(shell, title, Messages.get("tables.errors", errors.size()), IStatus.ERROR, details); //$NON-NLS-1$
		} else if (result.files().isEmpty()) {
			MessageDialog.openInformation(shell, title, Messages.get("tables.none")); //$NON-NLS-1$
		} else if (!result.notes().isEmpty()) {
			details(shell, title, Messages.get("tables.notes", result.notes().size()), IStatus.INFO, result.notes()); //$NON-NLS-1$
		}
	}

	private static String text(Finding finding) {
		return finding.file().getFileName() + ":" + finding.line() + ": " + finding.code() + ' ' + finding.message(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void details(Shell shell, String title, String summary, int severity, List<String> details) {
		MultiStatus status = new MultiStatus(BUNDLE, 0, summary);
		details.stream().limit(MOST_DETAILS).forEach(detail -> status.add(new Status(severity, BUNDLE, detail)));
		ErrorDialog.openError(shell, title, null, status);
	}

	/** The web page opens everywhere; without a browser the folder, where the user picks the Word file. */
	private static void open(Shell shell, List<Path> files, Path folder) {
		Optional<Path> page = files.stream().filter(file -> file.toString().endsWith(".html")).findFirst(); //$NON-NLS-1$
		boolean opened = page.isPresent() && Program.launch(page.get().toString())
				|| Program.launch(folder.toString());
		if (!opened) {
			MessageDialog.openInformation(shell, Messages.get("tables.title"), //$NON-NLS-1$
					Messages.get("tables.notOpened", files.size(), folder)); //$NON-NLS-1$
		}
	}
}
