// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.kehoach.workbench.review.graph.GraphPart;
import org.kehoach.workbench.review.matrix.MatrixPart;
import org.kehoach.workbench.review.plans.PlansPart;
import org.kehoach.workbench.review.sheets.CalendarPart;
import org.kehoach.workbench.review.sheets.CriteriaPart;
import org.kehoach.workbench.review.sheets.DifferencesPart;
import org.kehoach.workbench.review.sheets.GapsPart;
import org.kehoach.workbench.review.sheets.ImpactPart;
import org.kehoach.workbench.review.sheets.SuspectPart;
import org.kehoach.workbench.review.trace.TracePart;

/** "Thẩm định" (review): at the top the cascade, the text and what hangs on its item, below what was found. */
public final class ReviewPerspective implements IPerspectiveFactory {

	/** The perspective's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review"; //$NON-NLS-1$

	/** Those of the review, in the order of the menu. */
	private static final String[] VIEWS = { PlansPart.ID, MatrixPart.ID, GapsPart.ID, SuspectPart.ID, DifferencesPart.ID, TracePart.ID,
			ImpactPart.ID, GraphPart.ID, CalendarPart.ID, CriteriaPart.ID };

	private static final float LEFT = 0.29f;
	private static final float TOP = 0.45f;
	private static final float MIDDLE = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		// over the whole width: lists have many columns
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, TOP, editors); //$NON-NLS-1$
		below.addView(MatrixPart.ID);
		below.addView(GapsPart.ID);
		below.addView(SuspectPart.ID);
		below.addView(DifferencesPart.ID);
		below.addView(CalendarPart.ID);
		below.addView(CriteriaPart.ID);
		below.addPlaceholder("org.eclipse.search.ui.views.SearchView"); //$NON-NLS-1$
		below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors); //$NON-NLS-1$
		left.addView(PlansPart.ID);
		left.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, MIDDLE, editors); //$NON-NLS-1$
		right.addView(TracePart.ID);
		right.addView(ImpactPart.ID);
		right.addView(GraphPart.ID);
		right.addPlaceholder(IPageLayout.ID_OUTLINE);
		for (String view : VIEWS) {
			layout.addShowViewShortcut(view);
		}
		layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addPerspectiveShortcut("org.kehoach.workbench.authoring"); //$NON-NLS-1$
	}
}
