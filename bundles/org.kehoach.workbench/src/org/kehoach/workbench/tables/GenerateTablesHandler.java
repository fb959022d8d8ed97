// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tables;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.kehoach.workbench.Messages;

/** The command "Tạo bảng phụ lục": saves the project's editors, then generates its tables in the background. */
public final class GenerateTablesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Optional<IProject> project = SelectedProject.of(window);
		if (project.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.get("tables.title"), //$NON-NLS-1$
					Messages.get("tables.noProject")); //$NON-NLS-1$
			return null;
		}
		if (project.get().getLocation() == null) {
			MessageDialog.openError(window.getShell(), Messages.get("tables.title"), //$NON-NLS-1$
					Messages.get("tables.notLocal", project.get().getName())); //$NON-NLS-1$
			return null;
		}
		// The engine reads files, not editors. Asks before it saves; "cancel" there cancels this too.
		if (IDE.saveAllEditors(new IResource[] { project.get() }, true)) {
			GenerateTablesJob job = new GenerateTablesJob(project.get(), new ResultPresenter(window));
			job.setUser(true);
			job.schedule();
		}
		return null;
	}
}
