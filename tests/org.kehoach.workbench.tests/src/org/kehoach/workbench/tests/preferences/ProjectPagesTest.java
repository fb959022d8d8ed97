// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.OfficeFiles;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Pictures;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/** What a project's properties say is kept in its settings file, and holds at once. */
@ExtendWith(FailOnLoggedError.class)
class ProjectPagesTest {

	private IFile plan;
	private PreferenceDialog dialog;

	@BeforeEach
	void make() throws Exception {
		Workbench.reset();
		plan = Projects.file("pages", "a.kehoach", "kế hoạch A \"Kế hoạch\" {\n\tthời kỳ 1/1/2026 - 31/12/2026\n}\n");
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		Workbench.reset();
	}

	@Test
	void aRuleThatIsTurnedOffFindsNothing() throws Exception {
		Conditions.waitFor("findings", () -> markers() > 0);
		String code = plan.findMarkers(FileMarkers.TYPE, true, 0)[0].getAttribute(FileMarkers.CODE, "");
		PreferencePage page = open("org.kehoach.workbench.rules");
		control(Text.class, SWT.SEARCH, Messages.get("rules.search")).setText(code);
		Table table = Controls.all(dialog.getShell(), Table.class).stream().filter(t -> t.getColumnCount() == 4).findFirst().orElseThrow();
		Conditions.waitFor("the rule", () -> table.getItemCount() == 1);
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		Combo severity = Controls.all(dialog.getShell(), Combo.class).getLast();
		severity.select(severity.indexOf(Messages.get("severity.off")));
		severity.notifyListeners(SWT.Selection, new Event());

		assertTrue(page.performOk());

		assertEquals("severity." + code + " = off\n", settings());
		Conditions.waitFor("no finding of " + code, () -> {
			try {
				for (IMarker marker : plan.findMarkers(FileMarkers.TYPE, true, 0)) {
					if (marker.getAttribute(FileMarkers.CODE, "").equals(code)) {
						return false;
					}
				}
				return true;
			} catch (CoreException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void whatOneSetsOfARuleIsSeenWithoutScrolling() {
		open("org.kehoach.workbench.layout");
		TreeItem rules = Stream.of(dialog.getTreeViewer().getTree().getItems()).filter(item -> item.getText().equals(Messages.get("properties.rules"))).findFirst().orElseThrow();
		dialog.getTreeViewer().setSelection(new StructuredSelection(rules.getData()));
		Combo severity = Controls.all(dialog.getShell(), Combo.class).getLast();
		ScrolledComposite room = Controls.all(dialog.getShell(), ScrolledComposite.class).getFirst();
		Conditions.waitFor("the choice", () -> room.toControl(severity.toDisplay(0, severity.getSize().y)).y <= room.getClientArea().height);
	}

	@Test
	void theWidthOfLinesIsKept() throws Exception {
		Projects.file("pages", "kehoach.properties", "# của chúng tôi\nformat.align = off\n");
		PreferencePage page = open("org.kehoach.workbench.layout");
		Controls.all(dialog.getShell(), Spinner.class).getLast().setSelection(120);
		control(Button.class, SWT.CHECK, Messages.get("layout.align")).setSelection(true);

		assertTrue(page.performOk());

		assertEquals("# của chúng tôi\nformat.align = on\nformat.width = 120\n", settings());
	}

	@Test
	void theTemplateIsKeptAndTakenOutAgain() throws Exception {
		Path folder = plan.getProject().getLocation().toPath();
		OfficeFiles.startTemplate(folder.resolve("mau.docx"), false);
		Projects.file("pages", "kehoach.properties", "# của chúng tôi\nuses = ../khac\nseverity.KH304 = off\n");
		PreferencePage page = open("org.kehoach.workbench.template");
		Text file = control(Text.class, SWT.BORDER, Messages.get("template.none"));
		file.setText("mau.docx");
		Conditions.waitFor("the check", () -> Controls.all(dialog.getShell(), Label.class).stream()
				.anyMatch(label -> label.getText().equals(Messages.get("template.good"))));
		Pictures.take(dialog.getShell(), "template-page");

		assertTrue(page.performOk());

		assertEquals("# của chúng tôi\nuses = ../khac\nseverity.KH304 = off\ntemplate = mau.docx\n", settings());
		file.setText("");
		assertTrue(page.performOk());
		assertEquals("# của chúng tôi\nuses = ../khac\nseverity.KH304 = off\n", settings());
	}

	@Test
	void aTemplateThatIsNotThereIsTold() throws Exception {
		PreferencePage page = open("org.kehoach.workbench.template");
		control(Text.class, SWT.BORDER, Messages.get("template.none")).setText("khong-co.docx");
		Conditions.waitFor("the message", () -> Messages.get("template.missing").equals(page.getMessage()));
	}

	private PreferencePage open(String page) {
		IProject project = plan.getProject();
		dialog = PreferencesUtil.createPropertyDialogOn(Workbench.window().getShell(), project, page, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return (PreferencePage) dialog.getSelectedPage();
	}

	private <C extends Control> C control(Class<C> kind, int style, String words) {
		return Controls.all(dialog.getShell(), kind).stream().filter(control -> (control.getStyle() & style) != 0)
				.filter(control -> words.equals(control instanceof Text text ? text.getMessage() : ((Button) control).getText()))
				.findFirst().orElseThrow();
	}

	private String settings() throws Exception {
		try (var in = plan.getProject().getFile("kehoach.properties").getContents()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private int markers() {
		try {
			return plan.findMarkers(FileMarkers.TYPE, true, 0).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
