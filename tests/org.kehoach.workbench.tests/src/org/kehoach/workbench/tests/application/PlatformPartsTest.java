// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** Views, menus and wizards of the platform, made for those who write plans. */
@ExtendWith(FailOnLoggedError.class)
class PlatformPartsTest {

	private static final boolean ENGLISH = Locale.getDefault().getLanguage().equals("en");

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void problemsSayWhatAndWhereAndNoMore() throws Exception {
		List<String> columns = Arrays.stream(problems().getColumns()).map(TreeColumn::getText).toList();
		assertEquals(ENGLISH ? List.of("Description", "Resource", "Location") : List.of("Mô tả", "Tệp", "Vị trí"), columns);
	}

	@Test
	void groupsOfProblemsAreOpenUntilThePersonFoldsThem() throws Exception {
		open();
		Tree tree = problems();
		Conditions.waitFor("open groups", () -> tree.getItemCount() > 0 && isOpen(tree, 0));
		// as the view folds it when it is called off
		tree.getItem(0).setExpanded(false);
		Conditions.waitFor("the group to be opened again", () -> isOpen(tree, 0));
		TreeItem group = tree.getItem(0);
		group.setExpanded(false);
		Event folded = new Event();
		folded.item = group;
		tree.notifyListeners(SWT.Collapse, folded);
		tree.redraw();
		tree.update();
		Conditions.handleEvents();
		assertFalse(isOpen(tree, 0), "folded by the person");
		tree.getItem(0).setExpanded(true);
		Event opened = new Event();
		opened.item = tree.getItem(0);
		tree.notifyListeners(SWT.Expand, opened);
	}

	/** Searching while typing, guessing of words and character sets are for programmers. */
	@Test
	void theMenuEditOfAPlanIsShort() throws Exception {
		open();
		Set<String> unused = ENGLISH ? Set.of("Incremental Find Next", "Incremental Find Previous", "Word Completion", "Set Encoding...")
				: Set.of("Tìm ngay khi gõ", "Tìm ngay khi gõ, lên trên", "Viết nốt từ", "Đặt bảng mã...", "Đặt bảng mã…");
		Menu edit = Workbench.window().getShell().getMenuBar().getItem(1).getMenu();
		edit.notifyListeners(SWT.Show, new Event());
		List<String> entries = Arrays.stream(edit.getItems()).map(MenuItem::getText).map(text -> text.replace("&", "").replaceAll("\t.*", "")).toList();
		edit.notifyListeners(SWT.Hide, new Event());
		assertTrue(entries.contains(ENGLISH ? "Find Next" : "Tìm tiếp"), entries.toString());
		assertEquals(List.of(), entries.stream().filter(unused::contains).toList());
	}

	/** It is higher than small screens, and does what "Open folder with plans" does. */
	@Test
	void existingProjectsComeInByTheirFolder() {
		assertTrue(isOffered("org.eclipse.ui.wizards.import.FileSystem"), "files are imported as ever");
		assertTrue(isOffered("org.kehoach.workbench.importFolder"), "folders with plans");
		assertFalse(isOffered("org.eclipse.ui.wizards.import.ExternalProject"));
	}

	private static boolean isOffered(String id) {
		IWizardDescriptor wizard = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(id);
		return wizard != null && !WorkbenchActivityHelper.filterItem(wizard);
	}

	private static void open() throws CoreException {
		IProject project = Wizards.newExample();
		IDE.openEditor(Workbench.page(), project.getFile("kh-so-cong-thuong.kehoach"));
	}

	private static Tree problems() throws CoreException {
		return ((TreeViewer) Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW).getSite().getSelectionProvider()).getTree();
	}

	private static boolean isOpen(Tree tree, int group) {
		return tree.getItem(group).getItemCount() > 0 && tree.getItem(group).getExpanded();
	}
}
