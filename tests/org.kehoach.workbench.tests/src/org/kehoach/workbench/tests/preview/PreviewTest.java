// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.documents.page.Sheet;
import org.kehoach.workbench.preview.PreviewView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The preview beside the text. */
@ExtendWith(FailOnLoggedError.class)
class PreviewTest {

	/** Between pages and around them, in pixels. */
	private static final int GAP = 12;

	private OpenPlan plan;
	private PreviewView view;

	@BeforeEach
	void openPreview() throws Exception {
		plan = new OpenPlan();
		view = (PreviewView) Workbench.page().showView(PreviewView.ID);
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().hideView(view);
		Workbench.reset();
	}

	private void openPlan() throws Exception {
		plan.openAndWait();
		Conditions.waitFor("pages", () -> view.preview() != null);
	}

	private <T extends Control> T control(Class<T> type) {
		return controls((Composite) view.getSite().getShell()).filter(type::isInstance).map(type::cast)
				.filter(control -> type != Canvas.class || control.getClass().getSimpleName().equals("PageCanvas")).findFirst().orElseThrow();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite composite ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
	}

	private void press(int keyCode, int stateMask) {
		// else the keys are those of the editor
		Workbench.page().activate(view);
		Event event = new Event();
		event.keyCode = keyCode;
		event.stateMask = stateMask;
		control(Canvas.class).notifyListeners(SWT.KeyDown, event);
	}

	private String selected() {
		return ((ITextSelection) plan.editor().getSelectionProvider().getSelection()).getText();
	}

	@Test
	void withoutAPlanItSaysWhatToDo() {
		assertNull(view.preview());
		assertTrue(view.message().contains(".kehoach"), view.message());
	}

	@Test
	void aRegistryHasNoPages() throws Exception {
		plan.open(OpenPlan.REGISTRY);
		String waiting = view.message();
		Conditions.waitFor("answer", () -> !view.message().equals(waiting));
		assertNull(view.preview());
	}

	@Test
	void theDocumentAndItsAppendicesCanBeChosen() throws Exception {
		openPlan();
		int whole = view.preview().sheets().size();
		view.choose(1);
		Conditions.waitFor("appendix", () -> !view.preview().shown().whole());
		assertTrue(view.preview().sheets().size() < whole);
		assertEquals(view.preview().choices().size(), controls(view.getSite().getShell()).filter(Combo.class::isInstance).map(Combo.class::cast)
				.mapToInt(Combo::getItemCount).max().orElse(0));
	}

	@Test
	void theCaretMarksTheRow() throws Exception {
		openPlan();
		plan.caret("nhiệm vụ N02");
		Conditions.waitFor("marked row", () -> view.markedText().contains(plan.title("N02")));
		plan.caret("nhiệm vụ N03");
		Conditions.waitFor("other row", () -> view.markedText().contains(plan.title("N03")));
	}

	@Test
	void typingShowsAtOnceWithoutSaving() throws Exception {
		openPlan();
		String title = plan.title("N02");
		plan.replace(title, "Việc vừa gõ xong");
		plan.caret("nhiệm vụ N02");
		Conditions.waitFor("what was typed", () -> view.markedText().contains("Việc vừa gõ xong"));
		assertTrue(plan.editor().isDirty());
	}

	@Test
	void brokenTextKeepsTheLastPages() throws Exception {
		openPlan();
		List<?> before = view.preview().sheets();
		plan.replace("nhiệm vụ N02 ", "nhiệm vụ N02 @@ ");
		Conditions.waitFor("note", () -> !view.message().isEmpty());
		assertEquals(before, view.preview().sheets());
		plan.replace("nhiệm vụ N02 @@ ", "nhiệm vụ N02 ");
		Conditions.waitFor("no note any more", () -> view.message().isEmpty());
	}

	@Test
	void keysChooseARowAndEnterGoesToItsText() throws Exception {
		openPlan();
		view.choose(1);
		Conditions.waitFor("appendix", () -> !view.preview().shown().whole());
		plan.caret("nhiệm vụ N02");
		Conditions.waitFor("marked row", () -> view.markedText().contains(plan.title("N02")));
		String before = selected();
		press(SWT.ARROW_DOWN, 0);
		Conditions.waitFor("next row", () -> !selected().isEmpty() && !selected().equals(before));
		press(SWT.CR, 0);
		Conditions.waitFor("editor active", () -> Workbench.page().getActivePart() == plan.editor());
	}

	@Test
	void aClickGoesToTheText() throws Exception {
		openPlan();
		Canvas canvas = control(Canvas.class);
		Conditions.waitFor("size", () -> canvas.getClientArea().width > 0);
		String before = selected();
		Event event = new Event();
		event.button = 1;
		event.type = SWT.MouseDown;
		event.x = canvas.getClientArea().width / 2;
		for (int y = 20; y < canvas.getClientArea().height && selected().equals(before); y += 5) {
			event.y = y;
			canvas.notifyListeners(SWT.MouseDown, event);
		}
		assertFalse(selected().isEmpty());
	}

	@Test
	void zoomByKeysAndBack() throws Exception {
		openPlan();
		Canvas canvas = control(Canvas.class);
		Conditions.waitFor("size", () -> canvas.getClientArea().width > 0);
		int before = canvas.getVerticalBar().getMaximum();
		press('+', SWT.MOD1);
		int larger = canvas.getVerticalBar().getMaximum();
		assertTrue(larger > before);
		press('-', SWT.MOD1);
		assertTrue(canvas.getVerticalBar().getMaximum() < larger);
		press('0', SWT.MOD1);
		assertEquals(before, canvas.getVerticalBar().getMaximum());
	}

	@Test
	void eachPageIsAsWideAsTheWindow() throws Exception {
		openPlan();
		Canvas canvas = control(Canvas.class);
		Conditions.waitFor("size", () -> canvas.getClientArea().width > 0);
		press('0', SWT.MOD1);
		List<Sheet> sheets = view.preview().sheets();
		assertTrue(sheets.stream().map(Sheet::width).distinct().count() > 1, "upright pages, and pages that lie across");
		double wide = canvas.getClientArea().width - 2.0 * GAP;
		double all = sheets.stream().mapToDouble(sheet -> wide * sheet.height() / sheet.width() + GAP).sum() + GAP;
		assertEquals(all, canvas.getVerticalBar().getMaximum(), sheets.size());
		assertFalse(canvas.getHorizontalBar().isVisible());
	}

	@Test
	void zoomKeepsWhatIsInTheMiddle() throws Exception {
		openPlan();
		Canvas canvas = control(Canvas.class);
		Conditions.waitFor("size", () -> canvas.getClientArea().width > 0);
		press('0', SWT.MOD1);
		press(SWT.PAGE_DOWN, SWT.MOD1);
		press(SWT.PAGE_DOWN, 0);
		int before = canvas.getVerticalBar().getSelection();
		press('+', SWT.MOD1);
		press('+', SWT.MOD1);
		assertTrue(canvas.getVerticalBar().getSelection() != before);
		press('0', SWT.MOD1);
		// a few pixels are lost in rounding
		assertEquals(before, canvas.getVerticalBar().getSelection(), GAP);
	}

	@Test
	void tablesAreCopied() throws Exception {
		openPlan();
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { "trước đó" }, new TextTransfer[] { TextTransfer.getInstance() });
			IContributionItem[] items = ((IViewSite) view.getSite()).getActionBars().getToolBarManager().getItems();
			Stream.of(items).filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction())
					.filter(action -> action.getToolTipText().contains("Excel")).findFirst().orElseThrow().run();
			Conditions.waitFor("clipboard", () -> String.valueOf(clipboard.getContents(TextTransfer.getInstance())).contains(plan.title("N02")));
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void closingThePlanClearsTheView() throws Exception {
		openPlan();
		Workbench.page().closeAllEditors(false);
		Conditions.waitFor("hint", () -> view.preview() == null);
		assertTrue(view.message().contains(".kehoach"));
	}
}
