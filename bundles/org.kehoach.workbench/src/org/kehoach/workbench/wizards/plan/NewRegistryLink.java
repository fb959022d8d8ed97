// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.wizards.registry.NewRegistryWizard;

/** The way from the list of agencies to a registry with one that is missing. */
final class NewRegistryLink {

	private NewRegistryLink() {
	}

	static void open(Shell shell) {
		NewRegistryWizard wizard = new NewRegistryWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(shell, wizard).open();
	}
}
