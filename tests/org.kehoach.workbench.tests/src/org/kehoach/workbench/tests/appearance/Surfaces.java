// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.appearance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/** Everything that a person of this product can bring before their eyes, one after the other. UI thread only. */
final class Surfaces {

	/** Shown by the platform in its own ways. */
	private static final Set<String> NOT_AS_VIEW = Set.of("org.eclipse.ui.internal.introview");
	private static final int POLL_MILLIS = 20;
	/** A dialog fills itself in steps. */
	private static final int TURNS = 10;

	private Surfaces() {
	}

	/** Every page of the preferences that is offered; the visitor gets its title. */
	static void preferencePages(BiConsumer<String, Shell> visitor) {
		pages(PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), null, null, null), visitor);
	}

	/** Every page of the properties of something. */
	static void propertyPages(IResource resource, BiConsumer<String, Shell> visitor) {
		pages(PreferencesUtil.createPropertyDialogOn(Workbench.window().getShell(), resource, null, null, null), visitor);
	}

	private static void pages(PreferenceDialog dialog, BiConsumer<String, Shell> visitor) {
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.getTreeViewer().expandAll();
			List<TreeItem> items = new ArrayList<>();
			collect(dialog.getTreeViewer().getTree().getItems(), items);
			record Node(String title, Object data) {
			}
			for (Node node : items.stream().map(item -> new Node(item.getText(), item.getData())).toList()) {
				dialog.getTreeViewer().setSelection(new StructuredSelection(node.data()));
				Conditions.handleEvents();
				visitor.accept(node.title(), dialog.getShell());
			}
		} finally {
			dialog.close();
		}
	}

	private static void collect(TreeItem[] items, List<TreeItem> found) {
		for (TreeItem item : items) {
			found.add(item);
			collect(item.getItems(), found);
		}
	}

	/** Every view that can be opened, in the window; the visitor gets its id. The perspective is put back afterwards. */
	static void views(BiConsumer<String, Shell> visitor) throws PartInitException {
		try {
			for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
				if (!NOT_AS_VIEW.contains(view.getId()) && !WorkbenchActivityHelper.filterItem(view)) {
					Workbench.page().showView(view.getId());
					Conditions.handleEvents();
					visitor.accept(view.getId(), Workbench.window().getShell());
				}
			}
		} finally {
			Workbench.page().resetPerspective();
			Workbench.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
			Conditions.handleEvents();
		}
	}

	/** Every page that the wizards of File &gt; New, Import and Export show, as far as one gets without typing; the visitor gets the id and the page. */
	static void wizards(IStructuredSelection selection, BiConsumer<String, Shell> visitor) throws CoreException {
		IWorkbench workbench = PlatformUI.getWorkbench();
		for (IWizardRegistry registry : List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())) {
			for (IWizardDescriptor wizard : wizards(registry.getRootCategory())) {
				pages(wizard, selection, visitor);
			}
		}
	}

	private static List<IWizardDescriptor> wizards(IWizardCategory category) {
		List<IWizardDescriptor> found = new ArrayList<>();
		// Some make something at once, without a page.
		Stream.of(category.getWizards()).filter(wizard -> wizard.hasPages() && !WorkbenchActivityHelper.filterItem(wizard)).forEach(found::add);
		Stream.of(category.getCategories()).forEach(child -> found.addAll(wizards(child)));
		return found;
	}

	private static void pages(IWizardDescriptor descriptor, IStructuredSelection selection, BiConsumer<String, Shell> visitor) throws CoreException {
		IWorkbenchWizard wizard = descriptor.createWizard();
		wizard.init(PlatformUI.getWorkbench(), selection);
		WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			int number = 0;
			IWizardPage page;
			do {
				Conditions.handleEvents();
				page = dialog.getCurrentPage();
				visitor.accept(descriptor.getId() + '-' + ++number, dialog.getShell());
				IWizardPage next = page.canFlipToNextPage() ? page.getNextPage() : null;
				if (next != null) {
					dialog.showPage(next);
				}
			} while (dialog.getCurrentPage() != page);
		} finally {
			dialog.close();
		}
	}

	/**
	 * Does something that opens a dialog, which may hold up this method until it is closed; it is closed at the end in any case.
	 *
	 * @param person called once, when the dialog is there
	 */
	static void during(String what, Consumer<Shell> person, Opening opens) {
		Display display = Display.getCurrent();
		List<Shell> before = List.of(display.getShells());
		Throwable[] failure = { new AssertionError("Nothing was opened: " + what) };
		int[] turns = { 0 };
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Shell shell = Stream.of(display.getShells()).filter(s -> !before.contains(s) && s.isVisible()).reduce((first, second) -> second).orElse(null);
			if (shell == null || ++turns[0] < TURNS) {
				display.timerExec(POLL_MILLIS, look[0]);
				return;
			}
			try {
				person.accept(shell);
				failure[0] = null;
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
			} finally {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}
		};
		display.timerExec(POLL_MILLIS, look[0]);
		try {
			opens.open();
			Conditions.waitFor(what, () -> failure[0] == null || !failure[0].getMessage().startsWith("Nothing was opened"));
		} catch (Exception e) {
			failure[0] = e;
		}
		display.timerExec(-1, look[0]);
		if (failure[0] != null) {
			throw new AssertionError(what, failure[0]);
		}
	}

	/** Opens a dialog. */
	interface Opening {

		/** As a command does. */
		void open() throws Exception;
	}
}
