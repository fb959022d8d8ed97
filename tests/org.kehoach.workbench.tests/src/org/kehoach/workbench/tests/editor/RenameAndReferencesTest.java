// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.references.ReferenceLine;
import org.kehoach.workbench.editor.rename.PlanRenaming;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** Who names a thing, and another name for it, across files. */
class RenameAndReferencesTest extends EditorTest {

	@Test
	void theViewSearchListsWhoNamesATaskOfThePlanAbove() throws Exception {
		Workbench.page().activate(editor);
		editor.selectAndReveal(offset("KH494.N01") + 7, 0);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		handlers.executeCommand("org.eclipse.ui.genericeditor.findReferences", null);
		Conditions.waitFor("result", () -> !lines().isEmpty() && !NewSearchUI.isQueryRunning(result().getQuery()));
		assertTrue(lines().contains(PlanProject.PLAN), lines()::toString);
		assertTrue(result().getLabel().contains("KH494.N01"), result()::getLabel);
		Workbench.page().hideView(Workbench.page().findView(NewSearchUI.SEARCH_VIEW_ID));
		NewSearchUI.removeQuery(result().getQuery());
	}

	@Test
	void aTaskIsRenamedInBothPlans() throws Exception {
		PlanRenaming renaming = renaming("KH494.N01", 7);
		renaming.setNewName("NhiemVuMot");
		assertTrue(check(renaming).isOK());
		CompletableFuture<?> done = CompletableFuture.runAsync(() -> perform(renaming));
		Conditions.waitFor("renamed", done::isDone);
		done.get();
		assertTrue(document().get().contains("KH494.NhiemVuMot"));
		assertFalse(document().get().contains("KH494.N01"));
		assertTrue(project.file(PlanProject.PARENT).readString().contains("nhiệm vụ NhiemVuMot "));
		Conditions.waitFor("no error", () -> project.errors(PlanProject.PLAN).isEmpty());
	}

	@Test
	void aNameThatIsTakenIsRefusedWithASentence() throws Exception {
		PlanRenaming renaming = renaming("KH494.N01", 7);
		renaming.setNewName("N02");
		RefactoringStatus refused = check(renaming);
		assertTrue(refused.hasFatalError());
		assertTrue(refused.getMessageMatchingSeverity(RefactoringStatus.FATAL).contains("KH494.N02"));
	}

	@Test
	void theCommandsAreInTheMenusAndHaveKeys() throws Exception {
		Workbench.page().activate(editor);
		List<String> labels = new ArrayList<>();
		collect(Workbench.window().getShell().getMenuBar(), labels);
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String id : List.of("rename", "format", "toggleComment")) {
			Command command = commands.getCommand("org.kehoach.workbench.editor." + id);
			assertTrue(labels.contains(command.getName()), () -> command + " not in " + labels);
			assertTrue(PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(command.getId()).length > 0, id);
		}
	}

	private static void collect(Menu menu, List<String> labels) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			labels.add(item.getText().replace("&", "").replaceAll("\t.*", ""));
			if (item.getMenu() != null) {
				collect(item.getMenu(), labels);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	private PlanRenaming renaming(String at, int inside) throws Exception {
		PlanText plan = PlanText.of(editor).orElseThrow();
		return new PlanRenaming(plan, plan.position(offset(at) + inside), "N01");
	}

	private static RefactoringStatus check(PlanRenaming renaming) throws Exception {
		CompletableFuture<RefactoringStatus> checked = CompletableFuture.supplyAsync(() -> {
			try {
				return renaming.checkAllConditions(new NullProgressMonitor());
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
		Conditions.waitFor("check of the new name", checked::isDone);
		return checked.get();
	}

	/** As the wizard does: with the workspace locked, so that no finding's marker goes while its line moves. */
	private static void perform(PlanRenaming renaming) {
		try {
			ResourcesPlugin.getWorkspace().run(monitor -> renaming.createChange(monitor).perform(monitor), new NullProgressMonitor());
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static AbstractTextSearchResult result() {
		return (AbstractTextSearchResult) NewSearchUI.getQueries()[0].getSearchResult();
	}

	private static Set<String> lines() {
		return NewSearchUI.getQueries().length == 0 ? Set.of()
				: Arrays.stream(result().getElements()).map(element -> ((ReferenceLine) element).file().getName()).collect(Collectors.toSet());
	}
}
