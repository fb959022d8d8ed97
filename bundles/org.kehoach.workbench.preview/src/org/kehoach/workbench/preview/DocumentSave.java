// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
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

/** Writes the document of a plan as a file and opens that, in Word for instance, to be printed or sent. */
final class DocumentSave {

	private static final String[] FORMATS = { "docx", "pdf", "html" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** What every system can print. */
	private static final String PRINTED = "pdf"; //$NON-NLS-1$

	private DocumentSave() {
	}

	/**
	 * Asks for a file and begins to write it, in the UI thread.
	 *
	 * @param choice null for the whole document
	 */
	static void ask(PlanText plan, Choice choice, Control control) {
		if (plan == null) {
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
		dialog.setText(Messages.get("save.title")); //$NON-NLS-1$
		// beside the plan, where people look for it
		dialog.setFilterPath(Path.of(URI.create(plan.id().getUri())).getParent().toString());
		dialog.setFileName(name(plan, choice, FORMATS[0]));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			save(plan, choice, () -> file, "save", control); //$NON-NLS-1$
		}
	}

	/**
	 * Writes a PDF and opens it in the system's program for that, which prints it, in the UI thread.
	 *
	 * @param choice null for the whole document
	 */
	static void print(PlanText plan, Choice choice, Control control) {
		if (plan != null) {
			save(plan, choice, () -> Files.createTempDirectory("kehoach").resolve(name(plan, choice, PRINTED)), "print", control); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String name(PlanText plan, Choice choice, String ending) {
		String file = Path.of(URI.create(plan.id().getUri())).getFileName().toString();
		String name = choice == null ? file.substring(0, Math.max(0, file.lastIndexOf('.')))
				: choice.plan() + (choice.whole() ? "" : "-" + choice.appendix()); //$NON-NLS-1$ //$NON-NLS-2$
		return name + '.' + ending;
	}

	/** Where a document is written. */
	private interface Target {

		/** Not in the UI thread. */
		Path file() throws IOException;
	}

	/** @param purpose what the texts shown begin with: save or print */
	private static void save(PlanText plan, Choice choice, Target target, String purpose, Control control) {
		plan.ask(server -> plan.reading((resource, cancel) -> PreviewDraft.of(resource, choice, cancel)).apply(server).thenApplyAsync(draft -> {
			try {
				return draft == null || draft.document() == null ? null : SavedPreview.write(draft.document(), target.file());
			} catch (OutputException e) {
				throw new CompletionException(e);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		})).whenComplete((saved, failure) -> {
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> tell(saved, failure, purpose, control));
			}
		});
	}

	private static void tell(Path saved, Throwable failure, String purpose, Control control) {
		if (control.isDisposed()) {
			return;
		}
		if (failure == null && saved == null) {
			MessageDialog.openInformation(control.getShell(), Messages.get(purpose + ".title"), Messages.get("hint.noPlan")); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (failure == null) {
			if (!Program.launch(saved.toString())) {
				MessageDialog.openInformation(control.getShell(), Messages.get(purpose + ".title"), Messages.get(purpose + ".done", saved)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} else if (LanguageConnection.isCancellation(failure)) {
			MessageDialog.openInformation(control.getShell(), Messages.get("save.title"), Messages.get("save.changed")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
				if (cause instanceof OutputException output) {
					MessageDialog.openError(control.getShell(), Messages.get(purpose + ".title"), output.message(Locale.getDefault())); //$NON-NLS-1$
					return;
				}
			}
			ILog.of(DocumentSave.class).error("A preview cannot be saved", failure); //$NON-NLS-1$
		}
	}
}
