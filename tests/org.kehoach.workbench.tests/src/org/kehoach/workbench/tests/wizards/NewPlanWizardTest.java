// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** File &gt; New: a plan from the plan above, and the registry of an agency that has none. */
@ExtendWith(FailOnLoggedError.class)
class NewPlanWizardTest {

	private static final String NEW_PLAN = "org.kehoach.workbench.newPlan";
	private static final String NEW_REGISTRY = "org.kehoach.workbench.newRegistry";

	private WizardDialog dialog;

	@AfterEach
	void clean() throws CoreException {
		if (dialog != null) {
			dialog.close();
		}
		Workbench.reset();
	}

	@Test
	void thePlanOfADepartmentIsMadeFromThatOfTheProvince() throws Exception {
		IProject project = Wizards.newExample();
		dialog = WizardDriver.open(NEW_PLAN);
		Table parents = WizardDriver.first(dialog, Table.class);
		TableItem province = WizardDriver.row(parents, "494/KH-UBND");
		Conditions.waitFor("the plan above the one in front is ticked", province::getChecked);
		WizardDriver.next(dialog);
		Text search = WizardDriver.all(dialog.getShell(), Text.class).stream().filter(text -> text.isVisible() && !text.getMessage().isEmpty()).findFirst()
				.orElseThrow();
		Table agencies = WizardDriver.first(dialog, Table.class);
		WizardDriver.row(agencies, "Sở Nội vụ");
		search.setText("so noi vu");
		Conditions.waitFor("only the agency sought", () -> agencies.getItemCount() == 1);
		TableItem department = WizardDriver.row(agencies, "Sở Nội vụ");
		assertTrue(Integer.parseInt(department.getText(2)) > 0, "count of obligations");
		WizardDriver.select(department);
		WizardDriver.next(dialog);
		StyledText preview = WizardDriver.first(dialog, StyledText.class);
		Conditions.waitFor("text shown beforehand", () -> preview.getText().contains("KHSoNoiVu2025H2"));
		WizardDriver.finish(dialog);

		IFile file = project.getFile("kh-so-noi-vu-2025-h2.kehoach");
		assertTrue(file.exists());
		Conditions.waitFor("editor of the new plan", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
				&& editor.getEditorInput().getName().equals(file.getName()));
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		ITextSelection selected = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertTrue(selected.getText().startsWith("[") && selected.getText().endsWith("]"), selected::getText);
		String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
		assertTrue(text.contains("thực hiện KH494.N01") || text.contains("implements KH494.N01"), text);
	}

	@Test
	void whatIsWrongStandsOnThePage() throws Exception {
		Wizards.newExample();
		dialog = WizardDriver.open(NEW_PLAN);
		WizardDriver.row(WizardDriver.first(dialog, Table.class), "494/KH-UBND");
		WizardDriver.next(dialog);
		Table agencies = WizardDriver.first(dialog, Table.class);
		WizardDriver.row(agencies, "Sở Nội vụ");
		Text period = WizardDriver.first(dialog, Text.class);
		period.setText("2031");
		Conditions.waitFor("message about the period", () -> dialog.getErrorMessage() != null && dialog.getErrorMessage().contains("2031"));
		assertFalse(dialog.getCurrentPage().isPageComplete());
		period.setText("2025");
		Conditions.waitFor("no message", () -> dialog.getErrorMessage() == null && agencies.getItemCount() > 0);
		WizardDriver.select(WizardDriver.row(agencies, "Sở Nội vụ"));
		WizardDriver.next(dialog);
		Conditions.waitFor("a page that can finish", () -> dialog.getCurrentPage().isPageComplete());
		WizardDriver.all(dialog.getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getText().endsWith(".kehoach")).findFirst().orElseThrow()
				.setText("kh-494");
		Conditions.waitFor("message about the file", () -> dialog.getErrorMessage() != null && dialog.getErrorMessage().contains("kh-494.kehoach"));
	}

	@Test
	void withoutProjectsThePageSaysWhatToDo() throws Exception {
		dialog = WizardDriver.open(NEW_PLAN);
		assertFalse(dialog.getCurrentPage().isPageComplete());
		assertFalse(dialog.getCurrentPage().getMessage().isBlank());
	}

	@Test
	void thePlanAboveThatIsMissingIsBroughtFromThePageItself() throws Exception {
		dialog = WizardDriver.open(NEW_PLAN);
		assertTrue(WizardDriver.first(dialog, Link.class).getText().contains("<a href=\"example\">"));
		Wizards.newExample();
		WizardDriver.row(WizardDriver.first(dialog, Table.class), "494/KH-UBND");
		Conditions.waitFor("the plan above the new one in front is ticked", () -> dialog.getCurrentPage().isPageComplete());
	}

	@Test
	void aTableIsAddedToThePlanInFrontAndOneUndoTakesItAway() throws Exception {
		Wizards.newExample();
		Conditions.waitFor("editor", () -> Workbench.page().getActiveEditor() instanceof ITextEditor);
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		String before = document.get();
		dialog = WizardDriver.open("org.kehoach.workbench.newLayout");
		Table roles = WizardDriver.first(dialog, Table.class);
		Table preview = WizardDriver.all((Composite) dialog.getCurrentPage().getControl(), Table.class).getLast();
		int columns = preview.getColumnCount();
		WizardDriver.tick(roles.getItem(2), true);
		assertEquals(columns + 1, preview.getColumnCount());
		WizardDriver.finish(dialog);
		assertTrue(document.get().contains("phụ lục NhiemVu \""), document.get().substring(before.length() - 200));
		assertTrue(document.get().contains("cột lĩnh vực"), document.get().substring(before.length() - 200));
		editor.getAction("undo").run();
		assertEquals(before, document.get());
	}

	@Test
	void anAgencyThatIsMissingGetsARegistry() throws Exception {
		IProject project = Wizards.newExample();
		dialog = WizardDriver.open(NEW_REGISTRY);
		List<Text> fields = WizardDriver.all(dialog.getShell(), Text.class).stream().filter(Text::isVisible).toList();
		fields.get(0).setText("Ủy ban nhân dân phường Hoa Mai");
		fields.get(1).setText("UBND");
		fields.get(2).setText("Văn phòng\nPhòng Văn hóa - Xã hội\n");
		Combo superior = WizardDriver.all(dialog.getShell(), Combo.class).get(1);
		Conditions.waitFor("agencies above", () -> superior.indexOf("Ủy ban nhân dân tỉnh Quảng Trị") > 0);
		superior.select(superior.indexOf("Ủy ban nhân dân tỉnh Quảng Trị"));
		superior.notifyListeners(SWT.Selection, new Event());
		Combo into = WizardDriver.all(dialog.getShell(), Combo.class).get(2);
		into.select(into.indexOf(project.getName()));
		into.notifyListeners(SWT.Selection, new Event());
		StyledText preview = WizardDriver.first(dialog, StyledText.class);
		Conditions.waitFor("text with all", () -> preview.getText().contains("thuộc") && preview.getText().contains("PhongVanHoaXaHoi"));
		assertTrue(preview.getText().contains("cấp xã"), preview.getText());
		WizardDriver.finish(dialog);
		IFile file = project.getFile("danh-muc-ubnd-phuong-hoa-mai.kehoach");
		assertTrue(file.exists(), () -> List.of(project.getName()).toString());
		assertEquals(file.getName(), Workbench.page().getActiveEditor().getEditorInput().getName());
	}
}
