// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.trace.coverage.Status;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.ReviewPerspective;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.matrix.MatrixPart;
import org.kehoach.workbench.review.sheets.ImpactPart;
import org.kehoach.workbench.review.sheets.SuspectPart;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Keyboard;
import org.kehoach.workbench.tests.support.Workbench;

/** What a reviewer does, as in {@link ReviewerScenarioTest}, by keyboard alone: from the welcome page to accepted links. */
@ExtendWith(FailOnLoggedError.class)
class ReviewerKeyboardScenarioTest {

	private static final String CASCADE = "hai-phong";
	private static final String NATIONAL = "NQ76.C8";
	private static final String OF_THE_CITY = "KH3470.C05";
	private static final String BEFORE = "đến năm 2030: tối thiểu 85%";
	private static final String AFTER = "đến năm 2030: tối thiểu 90%";
	private static final int CHILDREN = 2;
	private static final int MANY = 60;

	private final ReviewDeskSupport desk = new ReviewDeskSupport();

	@AfterEach
	void clean() throws CoreException {
		Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != Workbench.window().getShell() && !shell.isDisposed() && shell.isVisible())
				.forEach(Shell::close);
		desk.close();
	}

	@Test
	void aCascadeIsReviewedWithoutAMouse() throws Exception {
		desk.openNothing();
		Workbench.window().getShell().forceActive();
		PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false);
		Keyboard.person(ReviewerKeyboardScenarioTest::work);
		assertEquals(List.of(), ReviewDesk.get().state().overview().links().suspects());
	}

	private static void work(Keyboard keys) throws Exception {
		openTheCascade(keys);
		keys.press('t', SWT.MOD1 | SWT.MOD2);
		keys.until("review of the cascade", () -> Workbench.page().getPerspective().getId().equals(ReviewPerspective.ID) && computed()
				&& CASCADE.equals(ReviewDesk.get().state().project().getName()));
		go(keys, '4', SuspectPart.ID);
		keys.until("list of suspect links", () -> focus() instanceof Tree && !part(SuspectPart.class, SuspectPart.ID).isBusy());
		Overview before = Display.getDefault().syncCall(() -> ReviewDesk.get().state().overview());
		keys.choose(Messages.get("action.record"));
		// the desk is told of the file only after it is there
		keys.until("accepted links as they are now", () -> ReviewDesk.get().state().project().getFile("kehoach.lock").exists() && computed()
				&& ReviewDesk.get().state().overview() != before);

		toCell(keys, Status.MISSING, "NQ76.");
		keys.press(SWT.CR);
		keys.until("plan that lacks the item", () -> openFile() != null && focus() instanceof StyledText);
		toCell(keys, Status.COVERED, NATIONAL);
		keys.choose(Messages.get("action.openAbove"));
		keys.until("national target", () -> "nq-76.kehoach".equals(openFile()) && NATIONAL.equals(ReviewDesk.get().focus()));
		impactOfTheTarget(keys);
		changeTheParent(keys);

		toCell(keys, Status.PARTLY, OF_THE_CITY);
		acceptTheLinks(keys);
	}

	private static void openTheCascade(Keyboard keys) throws Exception {
		keys.until("first entry of the welcome page", () -> focus() instanceof Link);
		keys.press(SWT.CR);
		keys.until("examples", () -> wizard() != null && wizard().getCurrentPage().isPageComplete() && focus() instanceof Button);
		boolean[] found = new boolean[1];
		for (int i = 0; i < MANY && !found[0]; i++) {
			keys.press(SWT.ARROW_DOWN);
			keys.until("choice", () -> {
				found[0] = CASCADE.equals(focus().getData());
				return true;
			});
		}
		assertTrue(found[0], "no choice " + CASCADE);
		keys.press(' ');
		keys.until("choice", () -> ((Button) focus()).getSelection());
		keys.press(SWT.CR);
		keys.until("text of the cascade", () -> wizard() == null && openFile() != null && focus() instanceof StyledText);
	}

	/** Goes to a view by its key. */
	private static void go(Keyboard keys, char digit, String id) throws Exception {
		keys.press('q', SWT.MOD2 | SWT.MOD3);
		keys.press(digit);
		keys.until("view " + id, () -> Workbench.page().getActivePart() != null && Workbench.page().getActivePart().getSite().getId().equals(id));
	}

	/** Arrows in the matrix, to the first cell of a kind in a row whose item begins so. */
	private static void toCell(Keyboard keys, Status wanted, String item) throws Exception {
		go(keys, '2', MatrixPart.ID);
		int[] way = new int[2];
		keys.until("matrix with the keyboard", () -> {
			MatrixPart matrix = part(MatrixPart.class, MatrixPart.ID);
			return computed() && !matrix.isBusy() && matrix.table() != null && matrix.table().data() != null
					&& matrix.table().data().overview() == ReviewDesk.get().state().overview() && focus() instanceof NatTable;
		});
		// the first arrow begins where nothing is selected yet
		keys.press(SWT.ARROW_DOWN);
		keys.until(wanted + " in " + item, () -> {
			MatrixPart matrix = part(MatrixPart.class, MatrixPart.ID);
			Point cell = find(matrix.table().data(), wanted, item);
			Point now = matrix.table().selected();
			if (cell == null || now == null) {
				return false;
			}
			way[0] = cell.x - now.x;
			way[1] = cell.y - now.y;
			return true;
		});
		press(keys, way[1] > 0 ? SWT.ARROW_DOWN : SWT.ARROW_UP, Math.abs(way[1]));
		press(keys, way[0] > 0 ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, Math.abs(way[0]));
		keys.until("cell, which the other views follow", () -> {
			MatrixPart matrix = part(MatrixPart.class, MatrixPart.ID);
			Point now = matrix.table().selected();
			return now != null && now.equals(find(matrix.table().data(), wanted, item)) && matrix.table().data().cellItem(now.y, now.x).equals(ReviewDesk.get().focus())
					&& matrix.table().data().columnPlan(now.x).equals(ReviewDesk.get().plan());
		});
	}

	private static void press(Keyboard keys, int key, int times) throws Exception {
		for (int i = 0; i < times; i++) {
			keys.press(key);
		}
	}

	/** Column and row; null if there is none. */
	private static Point find(MatrixTableData data, Status wanted, String item) {
		for (int row = 0; row < data.view().rows().size(); row++) {
			for (int column = 0; column < data.view().columns().size(); column++) {
				if (data.view().status(row, column) == wanted && data.rowName(row).startsWith(item)) {
					return new Point(column, row);
				}
			}
		}
		return null;
	}

	/** Down the list to the item of the city that the national target touches, and with Enter to its text. */
	private static void impactOfTheTarget(Keyboard keys) throws Exception {
		go(keys, '7', ImpactPart.ID);
		keys.until("impact", () -> focus() instanceof Tree && lines().stream().anyMatch(line -> OF_THE_CITY.equals(line.item())));
		boolean[] found = new boolean[1];
		for (int i = 0; i < MANY && !found[0]; i++) {
			keys.press(SWT.ARROW_DOWN);
			keys.until("line", () -> {
				List<Line> selected = part(ImpactPart.class, ImpactPart.ID).viewer().selected();
				found[0] = selected.size() == 1 && OF_THE_CITY.equals(selected.getFirst().item());
				return true;
			});
		}
		assertTrue(found[0], "no line " + OF_THE_CITY);
		keys.press(SWT.CR);
		keys.until("target of the city", () -> "qd-3470.kehoach".equals(openFile()) && focus() instanceof StyledText);
	}

	private static List<Line> lines() {
		return part(ImpactPart.class, ImpactPart.ID).viewer().lines();
	}

	/** More than before: 90 over 85. */
	private static void changeTheParent(Keyboard keys) throws Exception {
		boolean[] found = new boolean[1];
		for (int i = 0; i < MANY && !found[0]; i++) {
			keys.until("line", () -> {
				found[0] = caretLine().endsWith(BEFORE);
				return true;
			});
			if (!found[0]) {
				keys.press(SWT.ARROW_DOWN);
			}
		}
		assertTrue(found[0], "no line " + BEFORE);
		keys.press(SWT.END);
		keys.press(SWT.ARROW_LEFT);
		keys.press(SWT.ARROW_LEFT, SWT.MOD2);
		keys.press(SWT.ARROW_LEFT, SWT.MOD2);
		keys.type("90");
		keys.until("changed text", () -> caretLine().endsWith(AFTER));
		keys.press('s', SWT.MOD1);
		keys.until("saved", () -> !Workbench.page().getActiveEditor().isDirty());
		keys.until("suspect links", () -> computed() && ReviewDesk.get().state().overview().links().suspects().size() == CHILDREN);
	}

	private static void acceptTheLinks(Keyboard keys) throws Exception {
		go(keys, '4', SuspectPart.ID);
		keys.until("suspect links", () -> suspects().size() == CHILDREN && focus() instanceof Tree);
		keys.press('a', SWT.MOD1);
		keys.until("all are selected", () -> part(SuspectPart.class, SuspectPart.ID).viewer().selected().size() == CHILDREN);
		keys.press(SWT.CR, SWT.MOD1);
		keys.until("none is left", () -> computed() && !part(SuspectPart.class, SuspectPart.ID).isBusy() && suspects().isEmpty());
	}

	private static List<Line> suspects() {
		SuspectPart part = part(SuspectPart.class, SuspectPart.ID);
		return part.isBusy() ? List.of() : part.viewer().lines();
	}

	private static boolean computed() {
		return ReviewDesk.get().state().overview() != null && !ReviewDesk.get().isBusy() && ReviewDesk.isIdle();
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	/** Null if no wizard is open. */
	private static WizardDialog wizard() {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).map(Shell::getData)
				.filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).filter(dialog -> dialog.getCurrentPage() != null).findFirst().orElse(null);
	}

	private static <V extends IViewPart> V part(Class<V> type, String id) {
		return type.cast(Workbench.page().findView(id));
	}

	/** The file whose text the keys go into; null for none. */
	private static String openFile() {
		IEditorPart editor = Workbench.page().getActiveEditor();
		IFile file = editor == null || Workbench.page().getActivePart() != editor ? null : editor.getEditorInput().getAdapter(IFile.class);
		return file == null ? null : file.getName();
	}

	private static String caretLine() {
		return focus() instanceof StyledText text ? text.getLine(text.getLineAtOffset(text.getCaretOffset())) : "";
	}
}
