// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewSite;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.workbench.review.Messages;

/** Takes what a view shows elsewhere: to a file or the clipboard. UI thread only. */
public final class Exports {

	private Exports() {
	}

	/** Writes something to a file. */
	public interface Writing {

		/** @throws EngineException with a message for the user */
		Path write() throws EngineException;
	}

	/** Asks for a file, then writes a table to it outside the UI thread. */
	public static void ask(IViewSite site, String name, Supplier<Report> report) {
		FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
		dialog.setText(Messages.get("export.title")); //$NON-NLS-1$
		dialog.setFilterExtensions(SheetFiles.EXTENSIONS.stream().map(extension -> "*." + extension).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFilterNames(SheetFiles.EXTENSIONS.stream().map(extension -> Messages.get("export." + extension)).toArray(String[]::new)); //$NON-NLS-1$
		dialog.setFileName(name + "." + SheetFiles.EXTENSIONS.getFirst()); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Report what = report.get();
			write(site, () -> SheetFiles.write(what, Path.of(chosen)));
		}
	}

	/** Writes in a job; the status line says what came of it. */
	public static void write(IViewSite site, Writing writing) {
		// the view may be closed before the file is written; its window stays
		Shell shell = site.getShell();
		Display display = shell.getDisplay();
		IStatusLineManager status = site.getActionBars().getStatusLineManager();
		Job job = new Job(Messages.get("job.export")) { //$NON-NLS-1$
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Path file = writing.write();
					tell(display, shell, status, Messages.get("export.done", file), false); //$NON-NLS-1$
				} catch (EngineException e) {
					// nothing broke: the place or the size does not allow it, which the message explains
					tell(display, shell, status, e.getMessage(), true);
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private static void tell(Display display, Shell shell, IStatusLineManager status, String text, boolean error) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!shell.isDisposed()) {
					say(status, text, error);
				}
			});
		}
	}

	/** Says something in the status line. Only while the view is there. */
	public static void say(IViewSite site, String text, boolean error) {
		say(site.getActionBars().getStatusLineManager(), text, error);
	}

	private static void say(IStatusLineManager status, String text, boolean error) {
		status.setErrorMessage(error ? text : null);
		status.setMessage(error ? null : text);
	}

	/** Puts a text on the clipboard. */
	public static void copy(Display display, String text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
