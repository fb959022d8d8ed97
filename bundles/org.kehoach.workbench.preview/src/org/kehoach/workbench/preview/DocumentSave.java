// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.kehoach.documents.output.OutputException;
import org.kehoach.engine.preview.Choice;
import org.kehoach.engine.preview.PreviewDraft;
import org.kehoach.engine.preview.SavedPreview;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;

/** Saves what is previewed as a file and opens that, in Word for instance, to be printed or sent. */
final class DocumentSave {

	private static final String[] FORMATS = { "docx", "pdf", "html" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private DocumentSave() {
	}

	/** Asks for a file and begins to write it, in the UI thread. */
	static void ask(PlanText plan, Choice choice, Control control) {
		if (plan == null || choice == null) {
			return;
		}
		FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
		String[] names = new String[FORMATS.length];
		String[] patterns = new String[FORMATS.length];
		for (int i = 0; i < FORMATS.length; i++) {
			names[i] = Messages.get("format." + FORMATS[i]); //$NON-NLS-1$
			patterns[i] = "*." + FORMATS[i]; //$NON-NLS-1$
		}
		dialog.setFilterNames(names);
		dialog.setFilterExtensions(patterns);
		dialog.setFileName(choice.plan() + (choice.whole() ? "" : "-" + choice.appendix()) + "." + FORMATS[0]); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			save(plan, choice, Path.of(chosen), control);
		}
	}

	private static void save(PlanText plan, Choice choice, Path file, Control control) {
		plan.ask(server -> plan.reading((resource, cancel) -> PreviewDraft.of(resource, choice, cancel)).apply(server).thenApplyAsync(draft -> {
			try {
				return SavedPreview.write(draft.document(), file);
			} catch (OutputException e) {
				throw new CompletionException(e);
			}
		})).whenComplete((saved, failure) -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> tell(saved, failure, control));
			}
		});
	}

	private static void tell(Path saved, Throwable failure, Control control) {
		if (control.isDisposed()) {
			return;
		}
		if (failure == null) {
			if (!Program.launch(saved.toString())) {
				MessageDialog.openInformation(control.getShell(), Messages.get("save.title"), Messages.get("save.done", saved)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} else if (LanguageConnection.isCancellation(failure)) {
			MessageDialog.openInformation(control.getShell(), Messages.get("save.title"), Messages.get("save.changed")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof OutputException output) {
					MessageDialog.openError(control.getShell(), Messages.get("save.title"), output.message(Locale.getDefault())); //$NON-NLS-1$
					return;
				}
			}
			ILog.of(DocumentSave.class).error("A preview cannot be saved", failure); //$NON-NLS-1$
		}
	}
}
