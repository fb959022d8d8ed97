// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.PlatformTexts;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** What the platform shows is in the user's language, as our own texts are. */
@ExtendWith(FailOnLoggedError.class)
class PlatformLanguageTest {

	private static final char LAST_ASCII = 127;

	/** Texts of the other language, as a person reads them. */
	private final Set<String> foreign = foreign();

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void theWindowWithAPlanSpeaksOneLanguage() throws Exception {
		IProject project = Wizards.newExample();
		// The server has then read the project, which is deleted afterwards.
		Conditions.waitFor("findings", () -> findings(project) > 0);
		Shell window = Workbench.window().getShell();
		List<String> labels = new ArrayList<>();
		ofMenu(window.getMenuBar(), labels);
		ofControls(window, labels);
		labels.removeIf(label -> !foreign.contains(label));
		assertEquals(List.of(), labels);
	}

	/** What File &gt; New, Import and Export lead to. */
	@Test
	void everyWizardSpeaksOneLanguage() throws Exception {
		IProject project = Wizards.newExample();
		List<String> labels = new ArrayList<>();
		IWorkbench workbench = PlatformUI.getWorkbench();
		List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(), workbench.getExportWizardRegistry())
				.forEach(registry -> ofWizards(registry.getRootCategory(), project, labels));
		assertTrue(labels.size() > 100, labels.toString());
		labels.removeIf(label -> !foreign.contains(label));
		assertEquals(List.of(), labels);
	}

	private static void ofWizards(IWizardCategory category, IProject project, List<String> labels) {
		for (IWizardDescriptor descriptor : category.getWizards()) {
			// Some make something at once, without a page.
			if (descriptor.hasPages() && !WorkbenchActivityHelper.filterItem(descriptor)) {
				ofFirstPage(descriptor, project, labels);
			}
		}
		Stream.of(category.getCategories()).forEach(child -> ofWizards(child, project, labels));
	}

	private static void ofFirstPage(IWizardDescriptor descriptor, IProject project, List<String> labels) {
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
			WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
			dialog.setBlockOnOpen(false);
			dialog.open();
			try {
				Conditions.handleEvents();
				labels.add(dialog.getShell().getText());
				labels.add(dialog.getCurrentPage().getTitle());
				Controls.all(dialog.getShell(), Label.class).stream().map(Label::getText).map(PlatformTexts::words).forEach(labels::add);
				Controls.all(dialog.getShell(), Button.class).stream().map(Button::getText).map(PlatformTexts::words).forEach(labels::add);
			} finally {
				dialog.close();
			}
		} catch (CoreException e) {
			throw new AssertionError(descriptor.getId(), e);
		}
	}

	/** The sentences of the rules are what a person reads there. */
	@Test
	void theDescriptionOfAProblemHasTheRoom() throws Exception {
		Wizards.newExample();
		IViewPart view = Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		Tree problems = ((TreeViewer) view.getSite().getSelectionProvider()).getTree();
		Conditions.waitFor("half of the view for the description", () -> problems.getClientArea().width > 0
				&& problems.getColumn(0).getWidth() >= problems.getClientArea().width / 2);
	}

	private static int findings(IProject project) {
		try {
			return project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** Two entries of a menu do not share a letter, and every letter is on every keyboard. */
	@Test
	void mnemonicsOfTheMenusAreUnique() {
		List<String> bad = new ArrayList<>();
		// The platform's English menus have twins, which are not ours to mend; the bar is ours in both languages.
		boolean below = Locale.getDefault().getLanguage().equals("vi");
		mnemonics(Workbench.window().getShell().getMenuBar(), below, bad);
		assertEquals(List.of(), bad);
	}

	private static void mnemonics(Menu menu, boolean below, List<String> bad) {
		menu.notifyListeners(SWT.Show, new Event());
		Map<Character, String> entries = new HashMap<>();
		for (MenuItem item : menu.getItems()) {
			String label = item.getText();
			int mark = label.indexOf('&') + 1;
			if (mark > 0) {
				char letter = Character.toLowerCase(label.charAt(mark));
				String other = entries.put(letter, label);
				if (other != null || letter > LAST_ASCII) {
					bad.add(label + " and " + other);
				}
			}
			if (below && item.getMenu() != null) {
				mnemonics(item.getMenu(), below, bad);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** Else the first test could not fail. */
	@Test
	void foreignTextsAreKnown() {
		boolean english = Locale.getDefault().getLanguage().equals("en");
		assertTrue(foreign.contains(english ? "Dàn ý" : "Outline"), "view");
		assertTrue(foreign.contains(english ? "Hoàn tác" : "Undo"), "menu entry");
	}

	@Test
	void buttonsOfDialogsSpeakTheLanguage() {
		boolean english = Locale.getDefault().getLanguage().equals("en");
		assertEquals(english ? "Cancel" : "Hủy", JFaceResources.getString(IDialogLabelKeys.CANCEL_LABEL_KEY));
		assertEquals(english ? "Finish" : "Hoàn tất", PlatformTexts.words(JFaceResources.getString(IDialogLabelKeys.FINISH_LABEL_KEY)));
	}

	private static Set<String> foreign() {
		Set<String> english = words(PlatformTexts.english());
		Set<String> vietnamese = words(PlatformTexts.vietnamese());
		// "OK" and "CSV" are words of both.
		Set<String> both = new TreeSet<>(english);
		both.retainAll(vietnamese);
		Set<String> foreign = Locale.getDefault().getLanguage().equals("en") ? vietnamese : english;
		foreign.removeAll(both);
		return foreign;
	}

	private static Set<String> words(List<String> texts) {
		return texts.stream().map(PlatformTexts::words).filter(text -> !text.isEmpty())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void ofMenu(Menu menu, List<String> labels) {
		// Menus fill themselves when they are about to be shown.
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			labels.add(PlatformTexts.words(item.getText()));
			if (item.getMenu() != null) {
				ofMenu(item.getMenu(), labels);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** Titles of views, columns of tables, tips of tools. */
	private static void ofControls(Composite parent, List<String> labels) {
		for (Control child : parent.getChildren()) {
			switch (child) {
			case CTabFolder folder -> Stream.of(folder.getItems()).map(CTabItem::getText).forEach(labels::add);
			case Tree tree -> Stream.of(tree.getColumns()).map(TreeColumn::getText).forEach(labels::add);
			case ToolBar bar -> Stream.of(bar.getItems()).map(PlatformLanguageTest::tip).forEach(labels::add);
			default -> {
				// Other controls show what the user has written.
			}
			}
			if (child instanceof Composite composite) {
				ofControls(composite, labels);
			}
		}
	}

	/** Without the key in brackets. */
	private static String tip(ToolItem item) {
		String tip = item.getToolTipText() == null ? item.getText() : item.getToolTipText();
		return tip.replaceAll(" \\([^)]*\\)$", "").strip();
	}
}
