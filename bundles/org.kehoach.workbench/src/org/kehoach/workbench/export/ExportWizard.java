// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tables.SelectedProject;
import org.osgi.framework.FrameworkUtil;

/** File &gt; Export, of one kind: one page, then a job in the background, then a dialog that tells what was written. */
public final class ExportWizard extends Wizard implements IExportWizard, IExecutableExtension {

	private ExportKind kind = ExportKind.DOCUMENTS;
	private IWorkbench workbench;
	private IResource selected;
	private ExportPage page;

	/** Made by the workbench from plugin.xml, which names the kind behind a colon. */
	public ExportWizard() {
		setNeedsProgressMonitor(false);
	}

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		kind = ExportKind.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
	}

	/** The wizard of a kind. */
	static ExportWizard of(ExportKind kind) {
		ExportWizard wizard = new ExportWizard();
		wizard.kind = kind;
		return wizard;
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
		setWindowTitle(Messages.get(kind.key() + ".title")); //$NON-NLS-1$
		selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		if (selected == null || selected.getType() == IResource.ROOT) {
			IEditorPart editor = window().getActivePage() == null ? null : window().getActivePage().getActiveEditor();
			selected = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
		}
		if (selected == null) {
			selected = SelectedProject.of(window()).map(IResource.class::cast).orElse(null);
		}
	}

	private IWorkbenchWindow window() {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active != null ? active : workbench.getWorkbenchWindows()[0];
	}

	@Override
	public void addPages() {
		page = new ExportPage(kind, selected, settings());
		addPage(page);
	}

	private IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class)).getDialogSettings();
		return DialogSettingsSections.of(all, kind.key());
	}

	@Override
	public boolean performFinish() {
		ExportOrder order = page.order();
		// The engine reads files, not editors. Asks before it saves; "cancel" there cancels this too.
		if (order == null || !IDE.saveAllEditors(new IResource[] { page.project() }, true)) {
			return false;
		}
		page.remember();
		ExportJob job = new ExportJob(order, new ExportPresenter(window()));
		job.setUser(true);
		job.schedule();
		return true;
	}
}
