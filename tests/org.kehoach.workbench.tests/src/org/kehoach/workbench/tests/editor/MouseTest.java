// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.fixes.RulerFixes;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Workbench;

/** What a person finds who works with the mouse: context menus, the bulb in the margin, the list of the problems. */
class MouseTest extends EditorTest {

	private static final int MOST_ENTRIES = 12;

	@Test
	void theMenuInTheTextIsShortAndBeginsWithTheQuickFix() {
		Menu menu = rightClick(viewer().getTextWidget());
		editor.selectAndReveal(offset(LEAD_OF_FIRST_TASK), 0);
		Conditions.waitFor("short menu", () -> !ids(menu).isEmpty() && "QuickAssist".equals(ids(menu).getFirst()));
		List<String> ids = ids(menu);
		assertTrue(ids.size() <= MOST_ENTRIES, ids::toString);
		for (String programmers : List.of("ShiftRight", "save", "Preferences.ContextAction", "org.eclipse.ui.genericeditor.source.menu")) {
			assertFalse(ids.contains(programmers), ids::toString);
		}
		assertFalse(ids.contains("null"), "submenus of other editors and views: " + ids);
	}

	@Test
	void aClickOnTheBulbOffersTheFixes() throws Exception {
		int end = PlanProject.addLine(editor, LEAD_OF_FIRST_TASK, "phối hợp SoTuPhap, SoTuPhap");
		int line = document().getLineOfOffset(end);
		ISourceViewer viewer = (ISourceViewer) viewer();
		// the fix comes after the finding
		Conditions.waitFor("fixes offered", () -> {
			RulerFixes.offer(editor, viewer, line);
			return offered().anyMatch(text -> text.contains("SoTuPhap"));
		});
		assertEquals(line, document().getLineOfOffset(viewer.getSelectedRange().x));
	}

	@Test
	void theProblemsAreThoseOfTheOpenPlanAndCanBeRead() throws Exception {
		TreeViewer problems = (TreeViewer) Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW).getSite().getSelectionProvider();
		Workbench.page().activate(editor);
		Tree tree = problems.getTree();
		Conditions.waitFor("findings of this plan, in open groups", () -> {
			List<TreeItem> found = Arrays.stream(tree.getItems()).filter(TreeItem::getExpanded).flatMap(group -> Arrays.stream(group.getItems())).toList();
			return !found.isEmpty() && found.stream().allMatch(item -> item.getText(1).equals(editor.getEditorInput().getName()));
		});
	}

	/** The menu that comes then, without showing it. */
	private static Menu rightClick(Control control) {
		control.notifyListeners(SWT.MenuDetect, new Event());
		return control.getMenu();
	}

	private static Stream<String> offered() {
		return Arrays.stream(Workbench.window().getShell().getDisplay().getShells()).filter(Shell::isVisible)
				.flatMap(shell -> Controls.all(shell, Table.class).stream()).filter(Table::isVisible)
				.flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText());
	}

	/** Of what is shown, without lines between. */
	private static List<String> ids(Menu menu) {
		// Menus fill themselves when they are about to be shown.
		menu.notifyListeners(SWT.Show, new Event());
		List<String> ids = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				ids.add(item.getData() instanceof IContributionItem shown ? String.valueOf(shown.getId()) : item.getText());
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return ids;
	}
}
