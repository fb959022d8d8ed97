// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.ide.tasks.PastedTable;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.workbench.drop.ImportFolderWizard;
import org.kehoach.workbench.editor.safety.KeptText;
import org.kehoach.workbench.editor.safety.RecoveryDialog;
import org.kehoach.workbench.editor.safety.UnsavedTexts;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;
import org.kehoach.workbench.grid.TaskGridView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Mnemonics;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** Who has no mouse reaches everything by one letter with Alt: each field has one, and none is there twice. */
@ExtendWith(FailOnLoggedError.class)
class MnemonicsTest {

	@TempDir
	private Path folder;
	private Window dialog;

	@AfterEach
	void clean() throws CoreException {
		if (dialog != null) {
			dialog.close();
		}
		Workbench.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "newExample", "newProject", "newPlan", "newRegistry", "newLayout", "export.documents", "export.tables", "export.tasks",
			"export.site", "export.data" })
	void ofWizards(String id) throws Exception {
		plan();
		check(WizardDriver.open("org.kehoach.workbench." + id));
	}

	private static IProject plan() throws Exception {
		return Projects.file("letters", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n\tthời kỳ 1/1/2026 - 31/12/2026\n\n\tnhiệm vụ N01 \"Một\" {\n\t}\n}\n").getProject();
	}

	@Test
	void ofTheImportOfAFolder() {
		check(WizardDriver.open(new ImportFolderWizard()));
	}

	private void check(WizardDialog opened) {
		dialog = opened;
		List<String> problems = new ArrayList<>();
		for (IWizardPage page : ((IWizard) opened.getCurrentPage().getWizard()).getPages()) {
			opened.showPage(page);
			Conditions.waitFor("page " + page.getName(), () -> page.getControl().isVisible());
			problems.addAll(Mnemonics.problems(opened.getShell()));
		}
		assertEquals(List.of(), problems);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.kehoach.workbench.language", "org.kehoach.workbench.editor.preferences" })
	void ofPreferences(String page) {
		PreferenceDialog preferences = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), page, null, null);
		check(preferences);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.kehoach.workbench.rules", "org.kehoach.workbench.layout", "org.kehoach.workbench.template" })
	void ofProjects(String page) throws Exception {
		check(PreferencesUtil.createPropertyDialogOn(Workbench.window().getShell(), plan(), page, null, null));
	}

	private void check(PreferenceDialog opened) {
		dialog = opened;
		opened.setBlockOnOpen(false);
		opened.open();
		assertEquals(List.of(), Mnemonics.problems(opened.getShell()));
	}

	@Test
	void ofTheListOfExportedFiles() throws Exception {
		plan();
		WizardDialog export = WizardDriver.open("org.kehoach.workbench.export.data");
		String title = export.getCurrentPage().getTitle();
		WizardDriver.finish(export);
		Shell result = WizardDriver.shell("list of what was written", shell -> shell.getText().equals(title) && !WizardDriver.all(shell, Table.class).isEmpty());
		try {
			assertEquals(List.of(), Mnemonics.problems(result));
		} finally {
			result.close();
		}
	}

	@Test
	void ofTheTextsThatACrashHasLeft() throws Exception {
		Path plan = Files.writeString(folder.resolve("a.kehoach"), "");
		new UnsavedTexts(folder.resolve("kept"), "a").keep(new KeptText(plan, Instant.now(), UnsavedTexts.saved(plan), "kế hoạch"));
		List<LeftOver> texts = new UnsavedTexts(folder.resolve("kept"), "b").leftOver().texts();
		RecoveryDialog recovery = new RecoveryDialog(Workbench.window().getShell(), texts, text -> { }, text -> { });
		dialog = recovery;
		recovery.setBlockOnOpen(false);
		recovery.open();
		assertEquals(List.of(), Mnemonics.problems(recovery.getShell()));
	}

	@Test
	void ofWhatIsPastedIntoTheTableOfTasks() throws Exception {
		IProject project = plan();
		Workbench.page().activate(IDE.openEditor(Workbench.page(), project.getFile("a.kehoach")));
		TaskGridView view = (TaskGridView) Workbench.page().showView(TaskGridView.ID);
		try {
			Conditions.waitFor("table", () -> view.grid() != null && !view.grid().rows().isEmpty());
			view.select(0, TaskColumn.CONTENT);
			List<String> problems = new ArrayList<>();
			boolean[] seen = new boolean[1];
			Dialogs.during(TitleAreaDialog.class, shell -> {
				problems.addAll(Mnemonics.problems(shell));
				seen[0] = true;
			}, () -> {
				view.paste(PastedTable.ofText("Nội dung\tSản phẩm\nTập huấn\tBáo cáo"));
				Conditions.waitFor("what will be pasted", () -> seen[0]);
			});
			assertEquals(List.of(), problems);
		} finally {
			Workbench.page().hideView(view);
		}
	}

	@Test
	void ofTheMenuBar() throws Exception {
		Wizards.newExample();
		assertEquals(List.of(), Mnemonics.problems(Workbench.window().getShell().getMenuBar(), ""));
	}

	@Test
	void ofMenusOfViewsAndText() throws Exception {
		Wizards.newExample();
		IPerspectiveDescriptor before = Workbench.page().getPerspective();
		List<String> problems = new ArrayList<>(menus());
		IPerspectiveDescriptor review = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.kehoach.workbench.review");
		Workbench.page().setPerspective(review);
		try {
			problems.addAll(menus());
		} finally {
			Workbench.page().setPerspective(before);
			Workbench.page().closePerspective(review, false, false);
		}
		assertEquals(List.of(), problems.stream().distinct().toList());
	}

	private static List<String> menus() {
		Conditions.handleEvents();
		Map<String, Menu> menus = Mnemonics.menus(Workbench.window().getShell());
		assertTrue(menus.size() > 1, menus.toString());
		List<String> problems = new ArrayList<>();
		menus.forEach((name, menu) -> problems.addAll(Mnemonics.problems(menu, name)));
		return problems;
	}
}
