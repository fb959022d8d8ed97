// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.Engine;
import org.kehoach.engine.NewRegistry;
import org.kehoach.engine.NewRegistryRequest;
import org.kehoach.engine.PlanDrafts;
import org.kehoach.engine.ProgressListener;
import org.kehoach.language.skeleton.RegistrySkeleton;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.wizards.plan.Background;
import org.kehoach.workbench.wizards.plan.DraftChoice;
import org.kehoach.workbench.wizards.plan.PlanFilePage;

/** The agency, whom it is under, its divisions, one a line; below, the text as it will be. */
final class RegistryPage extends WizardPage {

	/** Room for the preview of the file: grows with the font. */
	private static final int LETTERS = 64;
	private static final int LINES = 8;

	private static final int DIVISION_LINES = 4;

	private final IProject selected;
	private final List<String> superiorNames = new ArrayList<>();
	private PlanDrafts drafts;
	private Background reading;
	private Background preview;
	private Text agency;
	private Text symbol;
	private Combo level;
	private Combo superior;
	private Text divisions;
	private Combo project;
	private Text file;
	private StyledText text;
	private String suggestedFile = ""; //$NON-NLS-1$
	private NewRegistry registry;

	/** @param selected the project to begin with; null for the first one */
	RegistryPage(IProject selected) {
		super("registry"); //$NON-NLS-1$
		this.selected = selected;
		setTitle(Messages.get("wizard.registry.title")); //$NON-NLS-1$
		setDescription(Messages.get("wizard.registry.description")); //$NON-NLS-1$
		setPageComplete(false);
	}

	/** Null while something is missing. */
	NewRegistry registry() {
		return registry;
	}

	/** The project that the file goes into. */
	IProject chosenProject() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		agency = field(page, "wizard.registry.agency", SWT.BORDER); //$NON-NLS-1$
		symbol = field(page, "wizard.registry.symbol", SWT.BORDER); //$NON-NLS-1$
		level = combo(page, "wizard.registry.level"); //$NON-NLS-1$
		level.setItems(Arrays.stream(AdministrativeLevel.values()).map(each -> Messages.get("level." + each.getName())).toArray(String[]::new)); //$NON-NLS-1$
		level.select(0);
		superior = combo(page, "wizard.registry.superior"); //$NON-NLS-1$
		divisions = field(page, "wizard.registry.divisions", SWT.BORDER | SWT.MULTI | SWT.V_SCROLL); //$NON-NLS-1$
		divisions.addTraverseListener(RegistryPage::leaveByTab);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, divisions.getLineHeight() * DIVISION_LINES).applyTo(divisions);
		project = combo(page, "wizard.plan.project"); //$NON-NLS-1$
		project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).map(IProject::getName).toArray(String[]::new));
		if (project.getItemCount() > 0) {
			project.select(Math.max(0, selected == null ? 0 : project.indexOf(selected.getName())));
		}
		file = field(page, "wizard.plan.file", SWT.BORDER); //$NON-NLS-1$
		text = new StyledText(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(text, Messages.get("wizard.preview")); //$NON-NLS-1$
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(4);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(FontWidth.of(text, LETTERS), LINES * text.getLineHeight()).applyTo(text);
		setControl(page);
		preview = Background.of(page);
		reading = preview.beside(page);
		agency.addModifyListener(event -> named());
		for (Text field : List.of(symbol, divisions, file)) {
			field.addModifyListener(event -> refresh());
		}
		for (Combo combo : List.of(level, superior, project)) {
			combo.addListener(SWT.Selection, event -> refresh());
		}
		List<Path> folders = DraftChoice.folders();
		if (folders.isEmpty()) {
			setMessage(Messages.get("wizard.plan.project.missing"), WARNING); //$NON-NLS-1$
			return;
		}
		reading.ask(() -> new Engine().drafts(folders, ProgressListener.NONE), this::show, this::problem);
	}

	private void show(PlanDrafts read) {
		drafts = read;
		superiorNames.clear();
		superiorNames.add(""); //$NON-NLS-1$
		superior.add(Messages.get("wizard.registry.superior.none")); //$NON-NLS-1$
		read.superiors().forEach((name, title) -> {
			superiorNames.add(name);
			superior.add(title);
		});
		superior.select(0);
		refresh();
	}

	/** A field of several lines would take Tab as a letter, and nobody would get out of it by keyboard. */
	private static void leaveByTab(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private static Text field(Composite page, String key, int style) {
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.get(key));
		Text field = new Text(page, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	private static Combo combo(Composite page, String key) {
		new Label(page, SWT.NONE).setText(Messages.get(key));
		Combo combo = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	/** What follows from the agency's name, until the user says otherwise. */
	private void named() {
		level.select(RegistrySkeleton.level(agency.getText()).getValue());
		String made = PlanFilePage.fileName("danhMuc-" + RegistrySkeleton.name(agency.getText())); //$NON-NLS-1$
		if (file.getText().equals(suggestedFile)) {
			suggestedFile = made;
			file.setText(made);
		}
		refresh();
	}

	private void refresh() {
		registry = null;
		setPageComplete(false);
		if (drafts == null) {
			return;
		}
		String missing = missing();
		setErrorMessage(null);
		setMessage(missing);
		if (missing != null) {
			text.setText(""); //$NON-NLS-1$
			return;
		}
		NewRegistryRequest request = new NewRegistryRequest(agency.getText(), "", symbol.getText(), AdministrativeLevel.get(level.getSelectionIndex()), //$NON-NLS-1$
				superiorNames.get(Math.max(0, superior.getSelectionIndex())), divisions.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), "vi", //$NON-NLS-1$
				chosenProject().getLocation().toPath().resolve(file.getText().strip()));
		preview.ask(() -> drafts.registry(request), made -> {
			registry = made;
			text.setText(made.text());
			setErrorMessage(null);
			setPageComplete(true);
		}, this::problem);
	}

	/** What still keeps the file from being written; null if nothing does. */
	private String missing() {
		if (agency.getText().isBlank()) {
			return Messages.get("wizard.registry.agency.missing"); //$NON-NLS-1$
		}
		if (chosenProject().getLocation() == null) {
			return Messages.get("wizard.plan.project.missing"); //$NON-NLS-1$
		}
		return PlanFilePage.isFileName(file.getText()) ? null : Messages.get("wizard.plan.file.bad"); //$NON-NLS-1$
	}

	private void problem(String message) {
		setErrorMessage(message);
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			agency.setFocus();
		}
	}
}
