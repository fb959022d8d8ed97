// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** The way from a list to another wizard that brings what is missing in it. */
final class OtherWizard {

	private OtherWizard() {
	}

	/** Comes back when it is closed. */
	static void open(Shell shell, IWorkbenchWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		new WizardDialog(shell, wizard).open();
	}
}
