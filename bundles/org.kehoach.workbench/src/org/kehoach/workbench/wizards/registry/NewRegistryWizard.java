// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.registry;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.kehoach.engine.NewRegistry;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.wizards.TextFiles;

/** File &gt; New &gt; "Danh mục": for an agency that no registry has yet, such as a commune. */
public final class NewRegistryWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private IResource selected;
	private RegistryPage page;

	/** Made by the workbench from plugin.xml. */
	public NewRegistryWizard() {
		setWindowTitle(Messages.get("wizard.registry.window")); //$NON-NLS-1$
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
		selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
	}

	@Override
	public void addPages() {
		page = new RegistryPage(selected == null ? null : selected.getProject());
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewRegistry registry = page.registry();
		if (registry == null) {
			return false;
		}
		TextFiles files = new TextFiles(page.chosenProject());
		files.add(registry.file(), registry.text());
		if (registry.settingsFile() != null) {
			files.add(registry.settingsFile(), registry.settings());
		}
		if (!files.write(getContainer(), getShell())) {
			return false;
		}
		TextFiles.open(workbench, files.first(), 0, 0);
		return true;
	}
}
