// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;

/** Drives the wizards of File &gt; New. UI thread only. */
public final class Wizards {

	private static final String EXAMPLE = "org.kehoach.workbench.newExample";

	private Wizards() {
	}

	/** Opens the project with the first example, its main plan in an editor, as the user gets it. */
	public static IProject newExample() throws CoreException {
		return finish(EXAMPLE);
	}

	/**
	 * As {@link #newExample()} for another one.
	 *
	 * @param folder below <code>examples</code>
	 */
	public static IProject newExample(String folder) throws CoreException {
		return finish(EXAMPLE, page -> choose(page, folder));
	}

	private static void choose(Composite page, String folder) {
		List<Button> choices = radioButtons(page);
		Button wanted = choices.stream().filter(choice -> folder.equals(choice.getData())).findFirst()
				.orElseThrow(() -> new AssertionError("no choice: " + folder));
		choices.forEach(choice -> choice.setSelection(choice == wanted));
		wanted.notifyListeners(SWT.Selection, new Event());
	}

	private static List<Button> radioButtons(Composite parent) {
		List<Button> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
				found.add(button);
			} else if (child instanceof Composite composite) {
				found.addAll(radioButtons(composite));
			}
		}
		return found;
	}

	/** As {@link #finish(String, Consumer)} with nothing changed. */
	public static IProject finish(String wizardId) throws CoreException {
		return finish(wizardId, page -> { });
	}

	/**
	 * Opens a wizard, presses Finish and returns the new project, the first by name if there are several.
	 *
	 * @param wizardId as in plugin.xml; the wizard must be able to finish with its defaults
	 * @param changes  what the user does on the first page before
	 */
	public static IProject finish(String wizardId, Consumer<Composite> changes) throws CoreException {
		// It covers the views, and would give way to the new text in its own time.
		Workbench.closeWelcome();
		List<IProject> before = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects());
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizardId).createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			changes.accept((Composite) dialog.getCurrentPage().getControl());
			assertTrue(wizard.canFinish(), "wizard cannot finish with its defaults");
			assertTrue(wizard.performFinish(), "wizard did not finish");
		} finally {
			dialog.close();
		}
		List<IProject> after = new ArrayList<>(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()));
		after.removeAll(before);
		assertFalse(after.isEmpty(), "no new project");
		return after.stream().min(Comparator.comparing(IProject::getName)).orElseThrow();
	}
}
