// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Drives the wizards of File &gt; New. UI thread only. */
public final class Wizards {

	private Wizards() {
	}

	/** Opens the project with the example, its main plan in an editor, as the user gets it. */
	public static IProject newExample() throws CoreException {
		return finish("org.kehoach.workbench.newExample");
	}

	/**
	 * Opens a wizard, presses Finish and returns the new project, the first by name if there are several.
	 *
	 * @param wizardId as in plugin.xml; the wizard must be able to finish with its defaults
	 */
	public static IProject finish(String wizardId) throws CoreException {
		List<IProject> before = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects());
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizardId).createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			assertTrue(wizard.canFinish(), "wizard cannot finish with its defaults");
			assertTrue(wizard.performFinish(), "wizard did not finish");
		} finally {
			dialog.close();
		}
		List<IProject> after = new ArrayList<>(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
		after.removeAll(before);
		assertFalse(after.isEmpty(), "no new project");
		return after.stream().min(Comparator.comparing(IProject::getName)).orElseThrow();
	}
}
