// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.workbench.grid.TaskGridView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Keyboard;
import org.kehoach.workbench.tests.support.Workbench;

/** The table of tasks as people know spreadsheets: by mouse and by keys. */
@ExtendWith(FailOnLoggedError.class)
class TaskGridKeysTest {

	private static final String FILE = "bang.kehoach";
	private static final String TEXT = """
			kế hoạch Bang "Bảng" {
				dùng danh mục QuocGia, QuangTri
				cơ quan SoCongThuong
				// giữ nguyên
				nhiệm vụ N1 "Một" {
					chủ trì  VanPhong
					thời hạn trước ngày 31/7/2025
				}
				nhiệm vụ N2 "Hai" {
					thời hạn quý IV
				}
				nhiệm vụ N3 "Ba" {
					sản phẩm báo cáo "Báo cáo"
				}
				nhiệm vụ N4 "Bốn"
			}
			""";

	private OpenPlan plan;
	private TaskGridView view;
	private NatTable table;

	@BeforeEach
	void openTable() throws Exception {
		plan = new OpenPlan();
		plan.create(FILE, TEXT);
		plan.open(FILE);
		view = (TaskGridView) Workbench.page().showView(TaskGridView.ID);
		Conditions.waitFor("rows", () -> view.grid() != null && view.grid().rows().size() == 4);
		Conditions.waitFor("units of the registries", () -> view.grid().units().stream().anyMatch(unit -> unit.shortName().equals("Văn phòng Sở")));
		table = (NatTable) controls(view.getSite().getShell()).filter(control -> control instanceof NatTable && control.isVisible()).findFirst().orElseThrow();
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().hideView(view);
		Workbench.reset();
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite composite ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
	}

	private void mouse(int row, TaskColumn column, int button, int... events) {
		int position = IntStream.range(0, table.getColumnCount()).filter(i -> table.getColumnIndexByPosition(i) == column.ordinal()).reduce((a, b) -> b).orElseThrow();
		Rectangle cell = table.getBoundsByPosition(position, row + 1);
		for (int type : events) {
			Event event = new Event();
			event.type = type;
			event.button = button;
			event.count = 1;
			event.x = cell.x + 5;
			event.y = cell.y + 5;
			table.notifyListeners(type, event);
		}
	}

	/** Opens the cell with the cursor by a key, and waits for its text. */
	private static void open(Keyboard keys, int key) throws Exception {
		keys.press(key);
		keys.until("open cell", () -> Display.getCurrent().getFocusControl() instanceof Text);
	}

	private void closed(Keyboard keys) throws Exception {
		keys.until("closed cell", () -> table.getActiveCellEditor() == null && table.isFocusControl());
	}

	private void undo() {
		((ITextOperationTarget) plan.editor().getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
	}

	private IAction action(ActionFactory which) {
		return (IAction) ((IViewSite) view.getSite()).getActionBars().getGlobalActionHandler(which.getId());
	}

	private void selectCells(int row, TaskColumn column, int rows) throws Exception {
		view.select(row, column);
		for (int i = 1; i < rows; i++) {
			Event event = new Event();
			event.keyCode = SWT.ARROW_DOWN;
			event.stateMask = SWT.MOD2;
			table.notifyListeners(SWT.KeyDown, event);
		}
	}

	@Test
	void aClickSelectsAndADoubleClickOpens() throws Exception {
		mouse(1, TaskColumn.CONTENT, 1, SWT.MouseDown, SWT.MouseUp);
		Conditions.waitFor("cursor", () -> view.cellName().contains("2") && view.cellName().contains("Hai"));
		assertNull(table.getActiveCellEditor());
		mouse(1, TaskColumn.CONTENT, 1, SWT.MouseDown, SWT.MouseUp, SWT.MouseDown, SWT.MouseDoubleClick, SWT.MouseUp);
		Conditions.waitFor("open cell", () -> table.getActiveCellEditor() != null);
		assertEquals("Hai", ((Text) table.getActiveCellEditor().getEditorControl()).getText());
		table.getActiveCellEditor().close();
	}

	@Test
	void theRightButtonSelectsWhatItsMenuIsAbout() throws Exception {
		view.select(0, TaskColumn.LEAD);
		mouse(2, TaskColumn.CONTENT, 3, SWT.MouseDown, SWT.MouseUp);
		Conditions.waitFor("cursor", () -> view.cellName().contains("Ba"));
		assertNotNull(table.getMenu());
	}

	@Test
	void typingReplacesEnterGoesDownAndItIsOneUndo() throws Exception {
		Workbench.page().activate(view);
		view.select(1, TaskColumn.CONTENT);
		Keyboard.person(keys -> {
			open(keys, 'T');
			keys.type("uyen");
			keys.press(SWT.CR);
			closed(keys);
		});
		assertEquals("Tuyen", view.cell(1, TaskColumn.CONTENT));
		assertTrue(view.cellName().contains("Ba"), view.cellName());
		Conditions.waitFor("text", () -> plan.text().equals(TEXT.replace("\"Hai\"", "\"Tuyen\"")));
		undo();
		assertEquals(TEXT, plan.text());
	}

	@Test
	void f2AndEnterOpenEscapeLeavesTabGoesOn() throws Exception {
		Workbench.page().activate(view);
		view.select(0, TaskColumn.CONTENT);
		for (int key : new int[] { SWT.F2, SWT.CR }) {
			Keyboard.person(keys -> {
				open(keys, key);
				keys.until("its text", () -> ((Text) Display.getCurrent().getFocusControl()).getText().equals("Một"));
				keys.type("x");
				keys.press(SWT.ESC);
				closed(keys);
			});
			assertEquals("Một", view.cell(0, TaskColumn.CONTENT));
		}
		Keyboard.person(keys -> keys.press(SWT.TAB));
		Conditions.waitFor("next column", () -> view.cellName().startsWith(view.cellName().substring(0, 3)) && !view.cellName().contains("Một"));
		assertEquals(TEXT, plan.text());
	}

	@Test
	void altEnterBeginsALine() throws Exception {
		Workbench.page().activate(view);
		view.select(0, TaskColumn.PRODUCT);
		Keyboard.person(keys -> {
			open(keys, 'a');
			keys.press(SWT.CR, SWT.MOD3);
			keys.until("another line", () -> ((Text) Display.getCurrent().getFocusControl()).getLineCount() == 2);
			keys.type("b");
			keys.press(SWT.CR);
			closed(keys);
		});
		Conditions.waitFor("two products", () -> view.grid().rows().get(0).value(TaskColumn.PRODUCT).equals("a\nb"));
	}

	@Test
	void nothingIsLostHoweverFastOneTypes() throws Exception {
		Workbench.page().activate(view);
		for (int row = 0; row < 4; row++) {
			view.set(row, TaskColumn.CONTENT, "Nội dung " + row);
		}
		assertEquals("Nội dung 3", view.cell(3, TaskColumn.CONTENT));
		Conditions.waitFor("text", () -> IntStream.range(0, 4).allMatch(row -> plan.text().contains("\"Nội dung " + row + '"')));
		for (int row = 0; row < 4; row++) {
			undo();
		}
		assertEquals(TEXT, plan.text());
	}

	@Test
	void whatIsRefusedStaysInItsCellWithTheReason() throws Exception {
		view.set(0, TaskColumn.LEAD, "Sở Không Có");
		Conditions.waitFor("reason", () -> view.message().contains("Sở Không Có"));
		assertEquals("Sở Không Có", view.cell(0, TaskColumn.LEAD));
		view.select(0, TaskColumn.LEAD);
		assertTrue(view.cellName().lines().count() > 1, view.cellName());
		assertEquals(TEXT, plan.text());
		Workbench.page().activate(view);
		view.select(0, TaskColumn.LEAD);
		Keyboard.person(keys -> keys.press(SWT.ESC));
		Conditions.waitFor("given up", () -> view.cell(0, TaskColumn.LEAD).equals("Văn phòng Sở"));
	}

	@Test
	void whatIsRefusedIsThereAgainAfterALookAtAnotherPlan() throws Exception {
		view.set(0, TaskColumn.LEAD, "Sở Không Có");
		Conditions.waitFor("reason", () -> view.message().contains("Sở Không Có"));
		plan.open(OpenPlan.PLAN);
		Conditions.waitFor("the other plan", () -> view.grid() != null && view.grid().rows().size() > 4);
		plan.open(FILE);
		Conditions.waitFor("this plan", () -> view.grid() != null && view.grid().rows().size() == 4);
		assertEquals("Sở Không Có", view.cell(0, TaskColumn.LEAD));
	}

	@Test
	void deleteTakesAwayWhatMayGoAndSaysWhatMayNot() throws Exception {
		selectCells(0, TaskColumn.TIMING, 2);
		action(ActionFactory.DELETE).run();
		Conditions.waitFor("text", () -> !plan.text().contains("thời hạn"));
		undo();
		assertEquals(TEXT, plan.text());
		view.select(0, TaskColumn.CONTENT);
		action(ActionFactory.DELETE).run();
		String content = view.message();
		assertFalse(content.isEmpty());
		view.select(0, TaskColumn.NAME);
		action(ActionFactory.DELETE).run();
		assertFalse(view.message().isEmpty());
		assertFalse(view.message().equals(content), content);
		assertEquals(TEXT, plan.text());
	}

	@Test
	void oneCopiedCellFillsAllThatAreSelected() throws Exception {
		view.select(0, TaskColumn.TIMING);
		action(ActionFactory.COPY).run();
		selectCells(1, TaskColumn.TIMING, 3);
		action(ActionFactory.PASTE).run();
		Conditions.waitFor("text", () -> plan.text().split("trước ngày 31/7/2025", -1).length == 5);
		undo();
		assertEquals(TEXT, plan.text());
	}

	@Test
	void cutCellsGoElsewhere() throws Exception {
		selectCells(0, TaskColumn.TIMING, 2);
		action(ActionFactory.CUT).run();
		Conditions.waitFor("empty cells", () -> !plan.text().contains("thời hạn"));
		view.select(2, TaskColumn.TIMING);
		action(ActionFactory.PASTE).run();
		Conditions.waitFor("cells elsewhere", () -> view.grid().rows().get(3).value(TaskColumn.TIMING).equals("quý IV"));
		assertEquals("trước ngày 31/7/2025", view.grid().rows().get(2).value(TaskColumn.TIMING));
	}

	@Test
	void copiedRangesReachOtherPrograms() throws Exception {
		selectCells(0, TaskColumn.CONTENT, 3);
		action(ActionFactory.COPY).run();
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			assertEquals(List.of("Một", "Hai", "Ba"), ((String) clipboard.getContents(TextTransfer.getInstance())).lines().toList());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void aValueFromElsewhereIsPastedWithoutQuestions() throws Exception {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { "quý III" }, new Transfer[] { TextTransfer.getInstance() });
			selectCells(2, TaskColumn.TIMING, 2);
			action(ActionFactory.PASTE).run();
			Conditions.waitFor("text", () -> plan.text().split("thời hạn quý III\n", -1).length == 3);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void severalRowsMoveInOneStepAndStaySelected() throws Exception {
		Workbench.page().activate(view);
		selectCells(0, TaskColumn.CONTENT, 2);
		Keyboard.person(keys -> {
			keys.press(SWT.ARROW_DOWN, SWT.MOD3);
			keys.until("moved once", () -> view.grid().rows().get(0).value(TaskColumn.NAME).equals("N3"));
			keys.press(SWT.ARROW_DOWN, SWT.MOD3);
		});
		Conditions.waitFor("moved twice", () -> view.grid().rows().get(3).value(TaskColumn.NAME).equals("N2"));
		assertEquals("N1", view.grid().rows().get(2).value(TaskColumn.NAME));
		assertTrue(plan.text().contains("// giữ nguyên\n\tnhiệm vụ N1"));
		undo();
		undo();
		assertEquals(TEXT, plan.text());
	}

	@Test
	void nameAndContentStayWhileOtherColumnsAreScrolled() throws Exception {
		// first, for then the table follows the caret
		Workbench.page().activate(view);
		Rectangle place = table.getBounds();
		// wider than twice the two columns, and too narrow for all
		int both = table.getStartXOfColumnPosition(3);
		Conditions.waitFor("narrow table", () -> {
			table.setSize(2 * both + 40, place.height);
			return table.getClientArea().width >= 2 * both && table.getClientArea().width <= 2 * both + 40;
		});
		view.select(3, TaskColumn.NOTE);
		Conditions.waitFor("last column", () -> columns().contains(TaskColumn.NOTE.ordinal()));
		assertEquals(List.of(TaskColumn.NAME.ordinal(), TaskColumn.CONTENT.ordinal()), columns().subList(0, 2));
		assertFalse(columns().contains(TaskColumn.PRODUCT.ordinal()), columns().toString());
		Keyboard.person(keys -> {
			keys.press('x');
			keys.until("open cell", () -> Display.getCurrent().getFocusControl() instanceof Text);
			keys.press(SWT.CR);
			closed(keys);
		});
		Conditions.waitFor("note", () -> view.grid().rows().get(3).value(TaskColumn.NOTE).equals("x"));
	}

	/** The columns that are seen, from left to right, behind the numbers of the rows. */
	private List<Integer> columns() {
		return IntStream.range(1, table.getColumnCount()).map(table::getColumnIndexByPosition).boxed().toList();
	}
}
