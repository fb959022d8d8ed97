// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tables.SelectedProject;

/** Files and folders that are dropped on the editors' place, from the desktop or a file manager. */
public final class WindowDrop extends DropTargetAdapter {

	private final IWorkbenchWindow window;

	public WindowDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		if (event.detail == DND.DROP_DEFAULT || event.detail == DND.DROP_MOVE) {
			// nothing is taken away from where it was
			event.detail = DND.DROP_COPY;
		}
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragEnter(event);
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			take(Stream.of(names).map(Path::of).toList());
		}
	}

	/** Takes in files and folders; what came is shown, what could not be taken is said. UI thread only. */
	public void take(List<Path> dropped) {
		new TakeInJob(dropped, SelectedProject.of(window).orElse(null), taken -> {
			Shell shell = window.getShell();
			if (shell != null && !shell.isDisposed()) {
				shell.getDisplay().asyncExec(() -> show(taken));
			}
		}).schedule();
	}

	private void show(TakeInJob.Taken taken) {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		for (IResource resource : taken.shown()) {
			if (!resource.isAccessible()) {
				// gone again while this was waiting
				continue;
			}
			BasicNewResourceWizard.selectAndReveal(resource, window);
			if (resource instanceof IFile file && window.getActivePage() != null) {
				try {
					IDE.openEditor(window.getActivePage(), file, true);
				} catch (PartInitException e) {
					ILog.of(WindowDrop.class).log(e.getStatus());
				}
			}
		}
		if (!taken.refused().isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.get("drop.title"), String.join("\n\n", taken.refused())); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
