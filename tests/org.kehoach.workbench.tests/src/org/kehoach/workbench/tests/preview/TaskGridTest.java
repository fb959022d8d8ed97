// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleProxy;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.workbench.grid.TaskGridView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The tasks of a plan as a table. */
@ExtendWith(FailOnLoggedError.class)
class TaskGridTest {

	private static final int QUESTION_POLL = 50;

	private OpenPlan plan;
	private TaskGridView view;

	@BeforeEach
	void openTable() throws Exception {
		plan = new OpenPlan();
		view = (TaskGridView) Workbench.page().showView(TaskGridView.ID);
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().hideView(view);
		Workbench.reset();
	}

	private void openPlan() throws Exception {
		plan.openAndWait();
		Conditions.waitFor("rows", () -> view.grid() != null && !view.grid().rows().isEmpty());
	}

	private int row(String name) {
		for (int i = 0; i < view.grid().rows().size(); i++) {
			if (view.grid().rows().get(i).value(TaskColumn.NAME).equals(name)) {
				return i;
			}
		}
		throw new AssertionError("no row " + name);
	}

	private String value(String name, TaskColumn column) {
		return view.grid().rows().get(row(name)).value(column);
	}

	/** An action of the tool bar by its place there. */
	private IAction action(int index) {
		return Stream.of(((IViewSite) view.getSite()).getActionBars().getToolBarManager().getItems())
				.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction()).toList().get(index);
	}

	@Test
	void withoutAPlanItSaysWhatToDo() {
		assertNull(view.grid());
		assertTrue(view.message().contains(".kehoach"), view.message());
	}

	@Test
	void theTasksOfThePlanAreShown() throws Exception {
		openPlan();
		assertEquals(plan.title("N02"), value("N02", TaskColumn.CONTENT));
		assertTrue(view.grid().rows().stream().anyMatch(row -> row.kind() == TaskGrid.Kind.AREA));
		assertFalse(view.grid().units().isEmpty());
	}

	@Test
	void anEditChangesOnlyItsTextAndIsUndoneAtOnce() throws Exception {
		openPlan();
		String before = plan.text();
		view.set(row("N02"), TaskColumn.CONTENT, "Tuyên truyền");
		Conditions.waitFor("changed text", () -> !plan.text().equals(before));
		assertEquals(before.replace('"' + OpenPlan.title("N02", before) + '"', "\"Tuyên truyền\""), plan.text());
		Conditions.waitFor("changed table", () -> value("N02", TaskColumn.CONTENT).equals("Tuyên truyền"));
		((ITextOperationTarget) plan.editor().getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
		assertEquals(before, plan.text());
	}

	@Test
	void whatIsNotUnderstoodIsSaid() throws Exception {
		openPlan();
		String before = plan.text();
		view.set(row("N02"), TaskColumn.LEAD, "Sở Không Có");
		Conditions.waitFor("message", () -> view.message().contains("Sở Không Có"));
		assertEquals(before, plan.text());
	}

	@Test
	void rowsAreAddedMovedAndDeleted() throws Exception {
		openPlan();
		int count = view.grid().rows().size();
		String before = plan.text();
		view.select(row("N02"), TaskColumn.CONTENT);
		action(0).run();
		Conditions.waitFor("new row", () -> view.grid().rows().size() == count + 1);
		int added = row("N02");
		while (view.grid().rows().get(added).kind() != TaskGrid.Kind.TASK || view.grid().rows().get(added).value(TaskColumn.NAME).equals("N02")) {
			added++;
		}
		String name = view.grid().rows().get(added).value(TaskColumn.NAME);
		view.select(added, TaskColumn.CONTENT);
		action(2).run();
		Conditions.waitFor("moved row", () -> row(name) < row("N02"));
		view.select(row(name), TaskColumn.CONTENT);
		action(1).run();
		Conditions.waitFor("deleted row", () -> plan.text().equals(before));
	}

	@Test
	void aPastedTableIsShownBeforeItIsTakenOver() throws Exception {
		openPlan();
		int count = view.grid().rows().size();
		view.select(row("N02"), TaskColumn.CONTENT);
		PastedTable pasted = PastedTable
				.ofText("Nội dung\tChủ trì\tThời gian\nTập huấn cải cách\tVăn phòng Sở\tQuý IV/2025\nKhảo sát\tSở Không Có\tlúc nào đó");
		Dialogs.during(TitleAreaDialog.class, dialog -> {
			assertEquals(2, control(dialog, Table.class).getItemCount());
			assertTrue(texts(dialog).anyMatch(text -> text.contains("Sở Không Có")));
			assertEquals(count, view.grid().rows().size());
			Dialogs.press(dialog, IDialogConstants.OK_ID);
		}, () -> {
			view.paste(pasted);
			// the dialog comes when the server has answered
			Conditions.waitFor("new rows", () -> view.grid().rows().size() == count + 2);
		});
		assertTrue(plan.text().contains("\"Tập huấn cải cách\" {"));
	}

	@Test
	void titlesOfAreasAreToldAndLeftOut() throws Exception {
		openPlan();
		int count = view.grid().rows().size();
		view.select(row("N02"), TaskColumn.CONTENT);
		PastedTable pasted = PastedTable.ofHtml("<table><tr><th>TT<th>Nội dung<th>Chủ trì</tr><tr><td>I<td colspan=2>CÔNG TÁC CHỈ ĐẠO</tr>"
				+ "<tr><td>1<td>Tập huấn cải cách<td>Văn phòng Sở</tr></table>").orElseThrow();
		Dialogs.during(TitleAreaDialog.class, dialog -> {
			assertEquals(1, control(dialog, Table.class).getItemCount());
			assertTrue(texts(dialog).anyMatch(text -> text.contains("CÔNG TÁC CHỈ ĐẠO")));
			Dialogs.press(dialog, IDialogConstants.OK_ID);
		}, () -> {
			view.paste(pasted);
			Conditions.waitFor("new row", () -> view.grid().rows().size() == count + 1);
		});
		assertFalse(plan.text().contains("\"CÔNG TÁC CHỈ ĐẠO\""));
	}

	@Test
	void whatExcelOrWordPutOnTheClipboardIsPasted() throws Exception {
		openPlan();
		int count = view.grid().rows().size();
		view.select(row("N02"), TaskColumn.CONTENT);
		pasteAll(new Object[] { "Nội dung nhiệm vụ\tSản phẩm\tChủ trì\r\n\"Tập huấn,\nhai đợt\"\t\"Báo cáo\nKế hoạch\"\tVăn phòng Sở\r\n" },
				TextTransfer.getInstance(), count + 1);
		assertEquals("Văn phòng Sở", at(row("N02"), "Tập huấn", TaskColumn.LEAD));
		assertEquals(2, at(row("N02"), "Tập huấn", TaskColumn.PRODUCT).lines().count());
		pasteAll(new Object[] { "<html><body><table><tr><th>Nội dung nhiệm vụ</th><th>Đơn vị chủ trì</th></tr>"
				+ "<tr><td><p>Khảo sát</p><p>hài lòng</p></td><td>Văn phòng Sở</td></tr></table></body></html>" }, HTMLTransfer.getInstance(), count + 2);
		assertEquals("Văn phòng Sở", at(row("N02"), "Khảo sát", TaskColumn.LEAD));
	}

	private void pasteAll(Object[] what, Transfer how, int rows) throws Exception {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(what, new Transfer[] { how });
			Dialogs.during(TitleAreaDialog.class, dialog -> {
				assertTrue(dialog.getBounds().intersects(Workbench.window().getShell().getBounds()), dialog.getBounds().toString());
				Dialogs.press(dialog, IDialogConstants.OK_ID);
			}, () -> {
				action(5).run();
				Conditions.waitFor("new rows", () -> view.grid().rows().size() == rows);
			});
		} finally {
			clipboard.dispose();
		}
	}

	/** The value in the first row behind another whose content begins with some words. */
	private String at(int from, String content, TaskColumn column) {
		return view.grid().rows().stream().skip(from).filter(row -> row.value(TaskColumn.CONTENT).startsWith(content)).findFirst().orElseThrow().value(column);
	}

	@Test
	void aRowThatIsAddedIsSelected() throws Exception {
		openPlan();
		int count = view.grid().rows().size();
		String before = plan.text();
		view.select(row("N02"), TaskColumn.LEAD);
		action(0).run();
		Conditions.waitFor("new row", () -> view.grid().rows().size() == count + 1);
		// so it is what is deleted
		action(1).run();
		Conditions.waitFor("deleted row", () -> plan.text().equals(before));
	}

	@Test
	void theKeysForCopyAndPasteAreTheCellsWhileItIsWrittenIn() throws Exception {
		openPlan();
		Workbench.page().activate(view);
		view.select(row("N02"), TaskColumn.CONTENT);
		IActionBars bars = ((IViewSite) view.getSite()).getActionBars();
		NatTable table = table();
		Event edit = new Event();
		edit.keyCode = SWT.F2;
		table.notifyListeners(SWT.KeyDown, edit);
		Conditions.waitFor("cell editor", () -> controls(table).anyMatch(Text.class::isInstance));
		for (ActionFactory letters : List.of(ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE)) {
			assertNull(bars.getGlobalActionHandler(letters.getId()), letters.getId());
		}
		table.commitAndCloseActiveCellEditor();
		Conditions.waitFor("keys of the table", () -> bars.getGlobalActionHandler(ActionFactory.PASTE.getId()) != null);
	}

	@Test
	void theWidthOfAColumnIsKept() throws Exception {
		openPlan();
		int before = table().getColumnWidthByPosition(2);
		try {
			table().doCommand(new ColumnResizeCommand(table(), 2, before + 37));
			Workbench.page().hideView(view);
			view = (TaskGridView) Workbench.page().showView(TaskGridView.ID);
			Conditions.waitFor("rows", () -> view.grid() != null && !view.grid().rows().isEmpty());
			assertEquals(before + 37, table().getColumnWidthByPosition(2));
		} finally {
			table().doCommand(new ColumnResizeCommand(table(), 2, before));
		}
	}

	@Test
	void whatIsShownInTheTextIsNotBelowTheLinesThatStayAboveIt() throws Exception {
		openPlan();
		StyledText text = (StyledText) plan.editor().getAdapter(Control.class);
		IAction toText = Stream.of(((IViewSite) view.getSite()).getActionBars().getMenuManager().getItems())
				.filter(ActionContributionItem.class::isInstance).map(item -> ((ActionContributionItem) item).getAction()).reduce((a, b) -> b).orElseThrow();
		text.setTopPixel(text.getLinePixel(text.getLineCount() - 1));
		view.select(row("N02"), TaskColumn.CONTENT);
		toText.run();
		Conditions.waitFor("place in the text", () -> plan.editor().getSelectionProvider().getSelection() instanceof ITextSelection place
				&& place.getOffset() == view.grid().rows().get(row("N02")).offset());
		int above = text.getLocationAtOffset(text.getSelection().x).y;
		assertTrue(above >= Math.min(text.getClientArea().height / 4, 3 * text.getLineHeight()) - 1 && above < text.getClientArea().height, above + " of " + text.getClientArea());
	}

	@Test
	void everyRowIsReadableInTheDarkTheme() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme before = themes.getActiveTheme();
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		try {
			openPlan();
			NatTable table = table();
			Conditions.waitFor("size", () -> table.getRowCount() > 3);
			for (int row = 1; row < table.getRowCount(); row++) {
				ILayerCell cell = table.getCellByPosition(2, row);
				IStyle style = new CellStyleProxy(table.getConfigRegistry(), cell.getDisplayMode(), cell.getConfigLabels());
				int paper = brightness(style.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR));
				int ink = brightness(style.getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
				assertTrue(ink > paper + 80, "row " + row + ": " + ink + " on " + paper);
			}
		} finally {
			themes.setTheme(before, false);
		}
	}

	private NatTable table() {
		return (NatTable) controls(view.getSite().getShell()).filter(control -> control instanceof NatTable && control.isVisible()).findFirst().orElseThrow();
	}

	/** From 0 to 255, as eyes weigh the colours. */
	private static int brightness(Color color) {
		return (color.getRed() * 299 + color.getGreen() * 587 + color.getBlue() * 114) / 1000;
	}

	@Test
	void brokenTextIsNotEdited() throws Exception {
		openPlan();
		plan.replace("nhiệm vụ N02 ", "nhiệm vụ N02 @@ ");
		Conditions.waitFor("note", () -> view.grid().brokenLine() > 0);
		assertFalse(action(0).isEnabled());
		assertTrue(view.message().contains(String.valueOf(view.grid().brokenLine())), view.message());
		plan.editor().selectAndReveal(0, 0);
		Controls.all(view.getSite().getShell(), Link.class).stream().filter(Control::isVisible)
				.filter(link -> link.getText().contains(String.valueOf(view.grid().brokenLine()))).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		assertSame(plan.editor(), Workbench.page().getActivePart());
		assertEquals(view.grid().brokenLine() - 1, ((ITextSelection) plan.editor().getSelectionProvider().getSelection()).getStartLine());
	}

	@Test
	void aPlanWithoutTasksSaysHowToAddOne() throws Exception {
		plan.create("rong.kehoach", "kế hoạch Rong \"Rỗng\" {\n}\n");
		plan.open("rong.kehoach");
		Conditions.waitFor("table", () -> view.grid() != null);
		assertFalse(view.message().isEmpty());
		action(0).run();
		Conditions.waitFor("row", () -> !view.grid().rows().isEmpty());
	}

	@Test
	void aReadOnlyFileStaysAsItIs() throws Exception {
		ResourceAttributes attributes = plan.file(OpenPlan.PLAN).getResourceAttributes();
		attributes.setReadOnly(true);
		plan.file(OpenPlan.PLAN).setResourceAttributes(attributes);
		try {
			openPlan();
			String before = plan.text();
			refuseToWrite();
			view.set(row("N02"), TaskColumn.CONTENT, "Khác");
			Conditions.waitFor("message", () -> !view.message().isEmpty());
			assertEquals(before, plan.text());
		} finally {
			attributes.setReadOnly(false);
			plan.file(OpenPlan.PLAN).setResourceAttributes(attributes);
		}
	}

	/** Says no to the platform's question whether the file shall become writable, as soon as it is asked. */
	private static void refuseToWrite() {
		Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.flatMap(TaskGridTest::buttons).filter(button -> Integer.valueOf(IDialogConstants.NO_ID).equals(button.getData())
						|| Integer.valueOf(1).equals(button.getData()))
				.findFirst().ifPresentOrElse(no -> no.notifyListeners(SWT.Selection, new Event()),
						() -> Display.getCurrent().timerExec(QUESTION_POLL, TaskGridTest::refuseToWrite));
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite composite ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
	}

	private static <T> T control(Shell shell, Class<T> type) {
		return controls(shell).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<Button> buttons(Shell shell) {
		return controls(shell).filter(Button.class::isInstance).map(Button.class::cast);
	}

	private static Stream<String> texts(Shell shell) {
		return controls(shell).filter(Text.class::isInstance).map(text -> ((Text) text).getText());
	}
}
