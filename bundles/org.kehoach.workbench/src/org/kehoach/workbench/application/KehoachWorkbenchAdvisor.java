// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.kehoach.workbench.Messages;

/** Sets up the workbench around the user's projects and saves them at the end. */
public final class KehoachWorkbenchAdvisor extends WorkbenchAdvisor {

	private final Splash splash;

	KehoachWorkbenchAdvisor(Splash splash) {
		this.splash = splash;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		// Without these adapters and images the Project Explorer shows neither names nor icons of resources.
		IDE.registerAdapters();
		WorkbenchImages.declare(configurer);
		// Dialogs offer a help button for pages that this product does not ship.
		TrayDialog.setDialogHelpAvailable(false);
		PreferenceTreeWidth.fit(configurer.getWorkbench().getDisplay());
		PreferencePageTexts.mend(configurer.getWorkbench().getDisplay());
		PreferencePageRoom.make(configurer.getWorkbench().getDisplay());
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new KehoachWindowAdvisor(configurer, splash);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return AuthoringPerspective.ID;
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.eclipse.ui.preferencePages.Workbench"; //$NON-NLS-1$
	}

	/** The Project Explorer lists what the page's input contains: the workspace. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postShutdown() {
		super.postShutdown();
		try {
			IStatus status = ResourcesPlugin.getWorkspace().save(true, null);
			if (!status.isOK()) {
				ILog.of(getClass()).log(status);
			}
		} catch (CoreException e) {
			ILog.of(getClass()).error("Workspace cannot be saved", e); //$NON-NLS-1$
		}
	}

	/** Files may have changed while the workbench was closed (people use the same folders with other programs). */
	@Override
	public void postStartup() {
		super.postStartup();
		WorkspaceJob refresh = new WorkspaceJob(Messages.get("job.refresh")) { //$NON-NLS-1$
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
				return Status.OK_STATUS;
			}
		};
		refresh.setRule(ResourcesPlugin.getWorkspace().getRoot());
		refresh.setSystem(true);
		refresh.schedule();
		LostProjects.offer();
		OutlineAfterStart.show(getWorkbenchConfigurer().getWorkbench().getWorkbenchWindows());
	}
}
