// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.kehoach.workbench.Messages;

/** A wizard of one page (name and place) that creates a plan project and fills it. */
abstract class ProjectWizard extends Wizard implements INewWizard {

	private final String keys;
	private IWorkbench workbench;
	private WizardNewProjectCreationPage page;

	/**
	 * @param keys prefix of the wizard's texts: <code>.title</code>, <code>.description</code>, and <code>.name</code> unless
	 *             {@link #suggestedName()} is another one
	 */
	ProjectWizard(String keys) {
		this.keys = keys;
		setWindowTitle(Messages.get(keys + ".title")); //$NON-NLS-1$
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
	}

	@Override
	public void addPages() {
		page = createPage();
		page.setTitle(Messages.get(keys + ".title")); //$NON-NLS-1$
		page.setDescription(Messages.get(keys + ".description")); //$NON-NLS-1$
		page.setInitialProjectName(freeName(suggestedName()));
		addPage(page);
	}

	/** The wizard's only page; its title, description and first name are set by the caller. */
	WizardNewProjectCreationPage createPage() {
		return new WizardNewProjectCreationPage("project"); //$NON-NLS-1$
	}

	/** The name that the project gets if nobody changes it; a number is added when it is taken. */
	String suggestedName() {
		return Messages.get(keys + ".name"); //$NON-NLS-1$
	}

	/** Fills the new project; returns the file to open, if any. Runs outside the UI thread. */
	abstract Optional<IFile> fill(IProject project, IProgressMonitor monitor) throws CoreException;

	@Override
	public boolean performFinish() {
		IProject project = page.getProjectHandle();
		IPath location = page.useDefaults() ? null : page.getLocationPath();
		Creation creation = new Creation(project, location);
		try {
			getContainer().run(true, true, creation);
		} catch (InvocationTargetException e) {
			report(e.getTargetException());
			return false;
		} catch (InterruptedException e) {
			// Cancelled by the user: the dialog stays open.
			return false;
		}
		show(creation.fileToOpen.map(IResource.class::cast).orElse(project), creation.fileToOpen);
		return true;
	}

	private void show(IResource selected, Optional<IFile> fileToOpen) {
		BasicNewResourceWizard.selectAndReveal(selected, workbench.getActiveWorkbenchWindow());
		IWorkbenchPage active = workbench.getActiveWorkbenchWindow().getActivePage();
		if (fileToOpen.isPresent() && active != null) {
			try {
				IDE.openEditor(active, fileToOpen.get(), true);
			} catch (PartInitException e) {
				report(e);
			}
		}
	}

	private void report(Throwable problem) {
		IStatus status = problem instanceof CoreException core ? core.getStatus()
				: Status.error(String.valueOf(problem.getMessage()), problem);
		ILog.of(getClass()).log(status);
		ErrorDialog.openError(getShell(), getWindowTitle(), Messages.get("wizard.failed"), status); //$NON-NLS-1$
	}

	/** The wanted name, with the next free number behind it when a project has it. */
	static String freeName(String wanted) {
		String name = wanted;
		for (int i = 2; ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists(); i++) {
			name = wanted + '-' + i;
		}
		return name;
	}

	/** Creates and fills the project as one change of the workspace. */
	private final class Creation extends WorkspaceModifyOperation {

		private final IProject project;
		private final IPath location;
		private Optional<IFile> fileToOpen = Optional.empty();

		Creation(IProject project, IPath location) {
			this.project = project;
			this.location = location;
		}

		@Override
		protected void execute(IProgressMonitor monitor) throws CoreException {
			// nobody hears of the project before the folders that it uses are there: its links would lead nowhere
			project.getWorkspace().run(inOne -> {
				SubMonitor progress = SubMonitor.convert(inOne, 2);
				PlanProjects.create(project, location, progress.split(1));
				fileToOpen = fill(project, progress.split(1));
			}, project.getWorkspace().getRoot(), IWorkspace.AVOID_UPDATE, monitor);
		}
	}
}
