// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * "Soạn thảo" (authoring): projects and the text's outline at the left, the text in the middle, problems below. At the right of the
 * text stand its pages, which a person who knows only Word looks for first.
 */
public final class AuthoringPerspective implements IPerspectiveFactory {

	/** The perspective's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.authoring"; //$NON-NLS-1$

	/** Of another bundle, which stands on this one. */
	private static final String PREVIEW = "org.kehoach.workbench.preview"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.22f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, editors); //$NON-NLS-1$
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView"); //$NON-NLS-1$
		// After the problems, which so reach below it: their messages need the width.
		layout.createFolder("beside", IPageLayout.RIGHT, 0.58f, editors).addView(PREVIEW); //$NON-NLS-1$
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.45f, ProjectExplorer.VIEW_ID);

		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IProgressConstants.PROGRESS_VIEW_ID);

		layout.addNewWizardShortcut("org.kehoach.workbench.newPlan"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.kehoach.workbench.newRegistry"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.kehoach.workbench.newLayout"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.kehoach.workbench.newExample"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.kehoach.workbench.newProject"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file"); //$NON-NLS-1$
	}
}
