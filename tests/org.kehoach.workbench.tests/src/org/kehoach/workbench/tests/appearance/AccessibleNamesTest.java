// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.kehoach.workbench.tests.support.AccessibleNames;
import org.kehoach.workbench.tests.support.Workbench;

/** Who hears the window instead of seeing it is told what each control of ours is for. */
class AccessibleNamesTest extends AppearanceTest {

	private static final String OURS = "org.kehoach.";

	private final List<String> missing = new ArrayList<>();
	private final Set<String> seen = new TreeSet<>();

	@Test
	void everyControlOfAViewHasAName() throws Exception {
		Surfaces.views((id, window) -> {
			if (id.startsWith(OURS)) {
				IViewPart view = Workbench.page().findView(id);
				look(id, (Composite) view.getSite().getService(MPart.class).getWidget());
			}
		});
		assertEquals(List.of(), missing);
		assertTrue(seen.size() > 10, seen.toString());
	}

	@Test
	void everyControlOfAWizardHasAName() throws Exception {
		Surfaces.wizards(new StructuredSelection(project), (id, shell) -> {
			if (id.startsWith(OURS)) {
				look(id, (Composite) ((WizardDialog) shell.getData()).getCurrentPage().getControl());
			}
		});
		assertEquals(List.of(), missing);
		assertTrue(seen.size() > 8, seen.toString());
	}

	@Test
	void everyControlOfThePreferencesHasAName() {
		Surfaces.preferencePages(this::page);
		Surfaces.propertyPages(project, this::page);
		assertEquals(List.of(), missing);
		assertTrue(seen.size() > 4, seen.toString());
	}

	private void page(String title, Shell shell) {
		Object page = ((PreferenceDialog) shell.getData()).getSelectedPage();
		if (page.getClass().getName().startsWith(OURS)) {
			look(title, (Composite) ((IDialogPage) page).getControl());
		}
	}

	private void look(String where, Composite area) {
		seen.add(where);
		AccessibleNames.missing(area).forEach(control -> missing.add(where + ": " + control));
	}
}
