// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.kehoach.engine.NewPlan;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.wizards.TextFiles;

/**
 * File &gt; New &gt; "Kế hoạch từ kế hoạch cấp trên": the plan of an agency with all that the plans above oblige it to do. The
 * new file is opened with the first words selected that are left to the author.
 */
public final class NewPlanWizard extends Wizard implements INewWizard {

	private final DraftChoice choice = new DraftChoice();
	private PlanFilePage filePage;
	private IWorkbench workbench;
	private IResource selected;

	/** Made by the workbench from plugin.xml. */
	public NewPlanWizard() {
		setWindowTitle(Messages.get("wizard.plan.window")); //$NON-NLS-1$
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
		selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
	}

	/** The file that the user stands on: selected, or open, maybe only since this wizard brought an example; null if none. */
	private String here() {
		IResource resource = selected;
		if (resource == null && workbench.getActiveWorkbenchWindow() != null) {
			IWorkbenchPage page = workbench.getActiveWorkbenchWindow().getActivePage();
			IEditorPart editor = page == null ? null : page.getActiveEditor();
			resource = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
		}
		IPath location = resource == null ? null : resource.getLocation();
		return location == null ? null : location.toPath().toString();
	}

	@Override
	public void addPages() {
		ParentPage parents = new ParentPage(choice, this::here);
		filePage = new PlanFilePage(choice, parents);
		AgencyPage agencies = new AgencyPage(choice, parents, filePage::fill);
		parents.onChange(() -> {
			if (agencies.getControl() != null) {
				agencies.parentsChanged();
			}
		});
		addPage(parents);
		addPage(agencies);
		addPage(filePage);
	}

	@Override
	public boolean performFinish() {
		NewPlan plan = filePage.plan();
		if (plan == null) {
			return false;
		}
		TextFiles files = new TextFiles(filePage.chosenProject());
		files.add(plan.file(), plan.text());
		if (plan.settingsFile() != null) {
			files.add(plan.settingsFile(), plan.settings());
		}
		if (!files.write(getContainer(), getShell())) {
			return false;
		}
		IFile file = files.first();
		plan.firstPlaceholder().ifPresentOrElse(region -> TextFiles.open(workbench, file, region.offset(), region.length()),
				() -> TextFiles.open(workbench, file, 0, 0));
		return true;
	}
}
