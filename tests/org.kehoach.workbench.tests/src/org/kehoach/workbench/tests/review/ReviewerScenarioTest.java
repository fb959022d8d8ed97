// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.trace.coverage.Status;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.matrix.MatrixPart;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.plans.PlansPart;
import org.kehoach.workbench.review.sheets.GapsPart;
import org.kehoach.workbench.review.sheets.ImpactPart;
import org.kehoach.workbench.review.sheets.SuspectPart;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * What a reviewer does: opens a cascade, finds what is missing in the matrix, looks at the impact of a national target, sees a
 * parent change, and accepts the suspect links. Takes the pictures of the manual.
 */
@ExtendWith(FailOnLoggedError.class)
class ReviewerScenarioTest {

	private static final String BEFORE = "đến năm 2030: tối thiểu 85%";
	private static final String AFTER = "đến năm 2030: tối thiểu 90%";
	private static final int CHILDREN = 2;

	private final ReviewDeskSupport desk = new ReviewDeskSupport();

	@AfterEach
	void clean() throws CoreException {
		desk.close();
	}

	@Test
	void fromTheCascadeToAcceptedLinks() throws Exception {
		Workbench.window().getShell().setSize(1280, 820);
		IProject project = desk.open();
		PlansPart plans = ReviewDeskSupport.show(PlansPart.class, PlansPart.ID);
		Conditions.waitFor("cascade", () -> plans.viewer().getTree().getItemCount() == 1);
		MatrixPart start = matrix();
		assertEquals("", start.note(), "there is something to see");
		ReviewDeskSupport.picture("review-cascade");
		SuspectPart suspects = ReviewDeskSupport.show(SuspectPart.class, SuspectPart.ID);
		ReviewDeskSupport.anew(suspects::record);
		assertTrue(project.getFile("kehoach.lock").exists(), "accepted links");
		Conditions.waitFor("no suspect links yet", () -> suspects.viewer().lines().isEmpty());
		assertAcceptable(suspects, false, false);

		findWhatIsMissing();
		lookAtTheImpact();
		changeTheParent(project);
		acceptTheLinks(suspects);
	}

	private static void findWhatIsMissing() throws Exception {
		MatrixPart matrix = matrix();
		Overview overview = ReviewDesk.get().state().overview();
		MatrixTableData data = matrix.table().data();
		long missing = overview.coverage().obligations().stream()
				.filter(obligation -> overview.isOwn(obligation.plan()) && obligation.status() == Status.MISSING).count();
		assertTrue(missing > 0);
		assertEquals(missing, data.view().total().missing());
		int[] cell = find(data, Status.MISSING);
		matrix.table().select(cell[1], cell[0]);
		assertEquals(data.rowName(cell[0]), ReviewDesk.get().focus());
		ReviewDeskSupport.picture("review-matrix");
	}

	private static MatrixPart matrix() throws PartInitException {
		MatrixPart matrix = ReviewDeskSupport.show(MatrixPart.class, MatrixPart.ID);
		Conditions.waitFor("matrix", () -> !matrix.isBusy() && matrix.table() != null && matrix.table().data() != null
				&& matrix.table().data().overview() == ReviewDesk.get().state().overview());
		return matrix;
	}

	/** The caret on a national target brings its impact. */
	private static void lookAtTheImpact() throws Exception {
		ImpactPart impact = ReviewDeskSupport.show(ImpactPart.class, ImpactPart.ID);
		Overview overview = ReviewDesk.get().state().overview();
		Places.open(new ReviewNames(overview).placeOf("NQ76.C8"));
		Workbench.page().activate(Workbench.page().getActiveEditor());
		Conditions.waitFor("focus follows the caret", () -> "NQ76.C8".equals(ReviewDesk.get().focus()));
		Conditions.waitFor("impact of the target",
				() -> impact.viewer().lines().stream().anyMatch(line -> "KH3470.C05".equals(line.item())));
		assertTrue(impact.viewer().lines().stream().anyMatch(line -> "KHSoCongThuongHaiPhong.C05".equals(line.item())));
		ReviewDeskSupport.picture("review-impact");
	}

	private static void changeTheParent(IProject project) throws Exception {
		ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), project.getFile("qd-3470.kehoach"));
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(document.get().indexOf(BEFORE), BEFORE.length(), AFTER);
		editor.doSave(null);
		Conditions.waitFor("links become suspect", () -> ReviewDesk.get().state().overview() != null
				&& ReviewDesk.get().state().overview().links().suspects().size() == CHILDREN);
		assertEquals(CHILDREN, matrix().table().data().view().total().partly());

		GapsPart gaps = ReviewDeskSupport.show(GapsPart.class, GapsPart.ID);
		String words = Locale.getDefault().getLanguage().equals("en") ? "weaker target" : "chi tieu thap hon";
		Conditions.waitFor("gaps of the new state", () -> gaps.viewer().lines().stream()
				.anyMatch(line -> VietnameseWords.unaccented(line.cells().getFirst().text()).equals(words)));
		gaps.viewer().filterBy(words);
		assertEquals(CHILDREN, gaps.viewer().lines().size());
		ReviewDeskSupport.picture("review-gaps");
		gaps.viewer().filterBy("");
	}

	private static void acceptTheLinks(SuspectPart suspects) throws Exception {
		ReviewDeskSupport.show(SuspectPart.class, SuspectPart.ID);
		Conditions.waitFor("suspect links", () -> suspects.viewer().lines().size() == CHILDREN);
		Line first = suspects.viewer().lines().getFirst();
		assertAcceptable(suspects, false, true);
		suspects.viewer().filterBy("no link has these words");
		assertAcceptable(suspects, false, false);
		suspects.viewer().filterBy("");
		suspects.viewer().select(first);
		Conditions.waitFor("old wording from the local history", () -> suspects.wording().before().contains("85%"));
		assertTrue(suspects.wording().after().contains("90%"), suspects.wording().after());
		assertAcceptable(suspects, true, true);
		ReviewDeskSupport.picture("review-suspects");
		suspects.accept(List.of(first));
		Conditions.waitFor("one is accepted", () -> suspects.viewer().lines().size() == CHILDREN - 1);
		ReviewDeskSupport.waitForOverview();
		suspects.accept(suspects.viewer().lines());
		Conditions.waitFor("all are accepted", () -> suspects.viewer().lines().isEmpty());
		assertTrue(suspects.viewer().said().length() > 0, "an empty list says why");
		assertAcceptable(suspects, false, false);
		ReviewDeskSupport.waitForOverview();
		assertEquals(List.of(), ReviewDesk.get().state().overview().links().suspects());
		ReviewDeskSupport.picture("review-accepted");
	}

	/** Whether the tool bar offers to accept what is selected, and all. */
	private static void assertAcceptable(SuspectPart suspects, boolean selected, boolean all) {
		IToolBarManager tools = suspects.getViewSite().getActionBars().getToolBarManager();
		assertEquals(selected, tools.find("org.kehoach.workbench.review.accept").isEnabled(), "accept the selected links");
		assertEquals(all, tools.find("org.kehoach.workbench.review.acceptAll").isEnabled(), "accept all links");
	}

	private static int[] find(MatrixTableData data, Status status) {
		for (int row = 0; row < data.view().rows().size(); row++) {
			for (int column = 0; column < data.view().columns().size(); column++) {
				if (data.view().status(row, column) == status) {
					return new int[] { row, column };
				}
			}
		}
		throw new AssertionError("no " + status);
	}
}
