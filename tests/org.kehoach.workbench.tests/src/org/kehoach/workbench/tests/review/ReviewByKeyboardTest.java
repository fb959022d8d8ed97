// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.trace.coverage.Status;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.ReviewPerspective;
import org.kehoach.workbench.review.desk.ReviewDesk;
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
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The reviewer's way from the cascade to accepted links without a mouse. Arrow keys inside trees are the system's, and not tested. */
@ExtendWith(FailOnLoggedError.class)
class ReviewByKeyboardTest {

	private static final String BEFORE = "đến năm 2030: tối thiểu 85%";
	private static final String AFTER = "đến năm 2030: tối thiểu 90%";
	private static final String VIEW = "M2+M3+Q";

	private final ReviewDeskSupport desk = new ReviewDeskSupport();

	@AfterEach
	void clean() throws CoreException {
		desk.close();
	}

	private IProject openReview() throws CoreException {
		IProject project = desk.openText("qd-3470.kehoach");
		Conditions.waitFor("caret in the text", () -> Display.getCurrent().getFocusControl() != null);
		Keys.press("M1+M2+T");
		Conditions.waitFor("perspective", () -> Workbench.page().getPerspective().getId().equals(ReviewPerspective.ID));
		ReviewDesk.get().select(project);
		ReviewDeskSupport.waitForOverview();
		return project;
	}

	/** Goes to a view by its key. */
	private static void go(String digit, String id) {
		Keys.press(VIEW, digit);
		Conditions.waitFor("view " + id, () -> Workbench.page().getActivePart() != null
				&& Workbench.page().getActivePart().getSite().getId().equals(id));
		Conditions.handleEvents();
	}

	@Test
	void everyViewHasItsKeyAndTakesTheFocus() throws Exception {
		openReview();
		List<String> views = List.of(PlansPart.ID, MatrixPart.ID, GapsPart.ID, SuspectPart.ID, DifferencesPart.ID, TracePart.ID, ImpactPart.ID,
				GraphPart.ID, CalendarPart.ID, CriteriaPart.ID);
		for (int i = 0; i < views.size(); i++) {
			go(Integer.toString((i + 1) % views.size()), views.get(i));
			assertNotNull(Display.getCurrent().getFocusControl(), views.get(i));
		}
	}

	@Test
	void theWelcomePageGivesWay() throws Exception {
		desk.openNothing();
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		welcome.showIntro(Workbench.window(), false);
		Conditions.waitFor("welcome page", () -> welcome.getIntro() != null);
		Workbench.window().getService(IHandlerService.class).executeCommand("org.kehoach.workbench.review.open", null);
		Conditions.waitFor("perspective", () -> Workbench.page().getPerspective().getId().equals(ReviewPerspective.ID));
		assertNull(welcome.getIntro());
		Conditions.waitFor("views, with nothing over them", () -> Workbench.page().findView(MatrixPart.ID) instanceof MatrixPart matrix
				&& Workbench.page().isPartVisible(matrix) && Workbench.page().findView(PlansPart.ID) instanceof PlansPart plans
				&& plans.viewer().getTree().getParent().getSize().x > 0 && Workbench.page().isPartVisible(plans));
	}

	@Test
	void fromTheMatrixToAcceptedLinks() throws Exception {
		IProject project = openReview();
		go("4", SuspectPart.ID);
		SuspectPart suspects = (SuspectPart) Workbench.page().findView(SuspectPart.ID);
		Conditions.waitFor("list", () -> !suspects.isBusy() && suspects.said() == null);
		ReviewDeskSupport.anew(() -> choose(suspects.viewer().viewer().getTree(), "action.record"));
		assertTrue(project.getFile("kehoach.lock").exists(), "accepted links");
		findWhatIsMissing();
		goToTheTarget();
		changeTheParent();
		acceptTheLinks(suspects);
	}

	/** Arrows to a cell, Enter to the plan that lacks something. */
	private static void findWhatIsMissing() {
		go("2", MatrixPart.ID);
		MatrixPart matrix = (MatrixPart) Workbench.page().findView(MatrixPart.ID);
		Conditions.waitFor("matrix with the focus", () -> !matrix.isBusy() && matrix.table() != null && matrix.table().data() != null
				&& matrix.table().data().overview() == ReviewDesk.get().state().overview() && Display.getCurrent().getFocusControl() instanceof NatTable);
		assertNull(matrix.table().selected(), "going to the matrix selects nothing by itself");
		Keys.press("ARROW_DOWN");
		walk(matrix, Status.MISSING, "NQ76.");
		Point cell = matrix.table().selected();
		String plan = matrix.table().data().columnPlan(cell.x);
		assertEquals(matrix.table().data().rowName(cell.y), ReviewDesk.get().focus());
		assertEquals(plan, ReviewDesk.get().plan());
		String file = matrix.table().data().cellPlace(cell.y, cell.x).file().getFileName().toString();
		Keys.press("CR");
		Conditions.waitFor("plan that lacks the item", () -> file.equals(openFile()));
	}

	private static void walk(MatrixPart matrix, Status wanted, String item) {
		MatrixTableData data = matrix.table().data();
		for (int row = 0; row < data.view().rows().size(); row++) {
			for (int column = 0; column < data.view().columns().size(); column++) {
				if (data.view().status(row, column) == wanted && data.rowName(row).startsWith(item)) {
					Point at = matrix.table().selected();
					for (int y = at.y; y != row; y += Integer.signum(row - y)) {
						Keys.press(row > y ? "ARROW_DOWN" : "ARROW_UP");
					}
					for (int x = at.x; x != column; x += Integer.signum(column - x)) {
						Keys.press(column > x ? "ARROW_RIGHT" : "ARROW_LEFT");
					}
					assertEquals(new Point(column, row), matrix.table().selected());
					return;
				}
			}
		}
		throw new AssertionError("no " + wanted);
	}

	/** From the row of a national target to its text, from there to its impact, and to the item of the city that it touches. */
	private static void goToTheTarget() {
		go("2", MatrixPart.ID);
		MatrixPart matrix = (MatrixPart) Workbench.page().findView(MatrixPart.ID);
		walk(matrix, Status.COVERED, "NQ76.C8");
		choose(matrix.table().control(), "action.openAbove");
		Conditions.waitFor("national text", () -> "nq-76.kehoach".equals(openFile()));
		Conditions.waitFor("focus follows the caret", () -> "NQ76.C8".equals(ReviewDesk.get().focus()));
		go("7", ImpactPart.ID);
		ImpactPart impact = (ImpactPart) Workbench.page().findView(ImpactPart.ID);
		Conditions.waitFor("impact", () -> impact.viewer().lines().stream().anyMatch(line -> "KH3470.C05".equals(line.item())));
		Line touched = impact.viewer().lines().stream().filter(line -> "KH3470.C05".equals(line.item())).findFirst().orElseThrow();
		impact.viewer().select(touched);
		// what the system makes of Enter in a tree
		impact.viewer().viewer().getTree().notifyListeners(SWT.DefaultSelection, new Event());
		Conditions.waitFor("text of the city", () -> "qd-3470.kehoach".equals(openFile()));
	}

	private static String openFile() {
		IEditorPart editor = Workbench.page().getActiveEditor();
		IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		return file == null || Workbench.page().getActivePart() != editor ? null : file.getName();
	}

	private static void changeTheParent() throws Exception {
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(document.get().indexOf(BEFORE), BEFORE.length(), AFTER);
		Keys.press("M1+S");
		Conditions.waitFor("saved", () -> !editor.isDirty());
		Conditions.waitFor("links become suspect", () -> ReviewDesk.get().state().overview() != null
				&& ReviewDesk.get().state().overview().links().suspects().size() == 2);
		ReviewDeskSupport.waitForOverview();
	}

	private static void acceptTheLinks(SuspectPart suspects) {
		go("4", SuspectPart.ID);
		Conditions.waitFor("suspect links", () -> !suspects.isBusy() && suspects.viewer().lines().size() == 2);
		Keys.press("M1+A");
		Conditions.waitFor("both are selected", () -> suspects.viewer().selected().size() == 2);
		Keys.press("M1+CR");
		Conditions.waitFor("all are accepted", () -> suspects.viewer().lines().isEmpty());
		ReviewDeskSupport.waitForOverview();
		assertEquals(List.of(), ReviewDesk.get().state().overview().links().suspects());
	}

	/** Chooses from the menu that the menu key opens. */
	private static void choose(Control control, String key) {
		Menu menu = control.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		String text = Messages.get(key);
		MenuItem found = null;
		for (MenuItem item : menu.getItems()) {
			if (item.getText().replaceFirst("\t.*", "").replace("&", "").equals(text)) {
				found = item;
			}
		}
		assertTrue(found != null && found.isEnabled(), text);
		found.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Conditions.handleEvents();
	}
}
