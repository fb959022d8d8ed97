// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Drives wizards, and finds what stands in dialogs that do not hold up the window. UI thread only. */
public final class WizardDriver {

	private WizardDriver() {
	}

	/** Opens a wizard of File &gt; New or File &gt; Export; the test closes it. */
	public static WizardDialog open(String wizardId) throws Exception {
		IWizardDescriptor descriptor = Optional.ofNullable(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizardId))
				.orElseGet(() -> PlatformUI.getWorkbench().getExportWizardRegistry().findWizard(wizardId));
		IWorkbenchWizard wizard = descriptor.createWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		return open(wizard);
	}

	/** Opens a wizard; the test closes it. */
	public static WizardDialog open(IWizard wizard) {
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	/** All controls of a kind, in the order of the dialog. */
	public static <T extends Control> List<T> all(Composite in, Class<T> kind) {
		List<T> found = new ArrayList<>();
		for (Control child : in.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, kind));
			}
		}
		return found;
	}

	/** The first control of a kind on the page that is shown. */
	public static <T extends Control> T first(WizardDialog dialog, Class<T> kind) {
		return all((Composite) dialog.getCurrentPage().getControl(), kind).getFirst();
	}

	/** Waits for the row of a table that has a text. */
	public static TableItem row(Table table, String text) {
		Conditions.waitFor("row " + text, () -> find(table, text) != null);
		return find(table, text);
	}

	private static TableItem find(Table table, String text) {
		for (TableItem item : table.getItems()) {
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				if (item.getText(column).contains(text)) {
					return item;
				}
			}
		}
		return null;
	}

	/** Selects a row as a click does. */
	public static void select(TableItem row) {
		row.getParent().setSelection(row);
		Event event = new Event();
		event.item = row;
		row.getParent().notifyListeners(SWT.Selection, event);
	}

	/** Ticks a row, or takes the tick away, as a click does. */
	public static void tick(TableItem row, boolean on) {
		row.setChecked(on);
		Event event = new Event();
		event.item = row;
		event.detail = SWT.CHECK;
		row.getParent().notifyListeners(SWT.Selection, event);
	}

	/** Ticks a button as a click does. */
	public static void press(Button button, boolean on) {
		button.setSelection(on);
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Goes on to the next page once that is possible. */
	public static void next(WizardDialog dialog) {
		Conditions.waitFor("next page", () -> dialog.getCurrentPage().isPageComplete());
		dialog.showPage(dialog.getCurrentPage().getNextPage());
	}

	/** Presses Finish once that is possible, and closes. */
	public static void finish(WizardDialog dialog) {
		IWizard wizard = dialog.getCurrentPage().getWizard();
		Conditions.waitFor("wizard that can finish", wizard::canFinish);
		if (!wizard.performFinish()) {
			throw new AssertionError("The wizard did not finish: " + dialog.getErrorMessage());
		}
		dialog.close();
	}

	/** Waits for a dialog beside the windows. */
	public static Shell shell(String what, Predicate<Shell> wanted) {
		Conditions.waitFor(what, () -> shells(wanted).findFirst().isPresent());
		return shells(wanted).findFirst().orElseThrow();
	}

	private static Stream<Shell> shells(Predicate<Shell> wanted) {
		return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells()).filter(shell -> !shell.isDisposed() && wanted.test(shell));
	}
}
