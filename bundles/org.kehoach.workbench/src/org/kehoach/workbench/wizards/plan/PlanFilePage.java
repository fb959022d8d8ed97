// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.NewPlan;
import org.kehoach.engine.NewPlanRequest;
import org.kehoach.engine.ParentPlan;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;

/** How the plan is called, where its file lies; below, the text as it will be. */
public final class PlanFilePage extends WizardPage {

	/** Room for the preview of the file: grows with the font. */
	private static final int LETTERS = 70;
	private static final int LINES = 12;

	private static final String ENDING = ".kehoach"; //$NON-NLS-1$

	private final DraftChoice choice;
	private final ParentPage parents;
	private Background background;
	private Background preview;
	private Text title;
	private Text name;
	private Combo project;
	private Text file;
	private Button shared;
	private StyledText text;
	private boolean filling;
	/** What was put in by us for the agency and period chosen last. */
	private String filledFor = ""; //$NON-NLS-1$
	private NewPlan plan;

	PlanFilePage(DraftChoice choice, ParentPage parents) {
		super("file"); //$NON-NLS-1$
		this.choice = choice;
		this.parents = parents;
		setTitle(Messages.get("wizard.plan.file.title")); //$NON-NLS-1$
		setDescription(Messages.get("wizard.plan.file.description")); //$NON-NLS-1$
		setPageComplete(false);
	}

	/** The plan as it is to be written; null while something is missing. */
	NewPlan plan() {
		return plan;
	}

	/** The project that the file goes into; null if there is none. */
	IProject chosenProject() {
		return project.getText().isEmpty() ? null : ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		title = field(page, "wizard.plan.title"); //$NON-NLS-1$
		name = field(page, "wizard.plan.name"); //$NON-NLS-1$
		name.setToolTipText(Messages.get("wizard.plan.name.tip")); //$NON-NLS-1$
		new Label(page, SWT.NONE).setText(Messages.get("wizard.plan.project")); //$NON-NLS-1$
		project = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
		file = field(page, "wizard.plan.file"); //$NON-NLS-1$
		new Label(page, SWT.NONE);
		shared = new Button(page, SWT.CHECK);
		shared.setText(Messages.get("wizard.plan.shared")); //$NON-NLS-1$
		shared.setSelection(true);
		text = new StyledText(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(text, Messages.get("wizard.preview")); //$NON-NLS-1$
		text.setFont(JFaceResources.getTextFont());
		text.setTabs(4);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(FontWidth.of(text, LETTERS), LINES * text.getLineHeight()).applyTo(text);
		setControl(page);
		background = parents.background().beside(page);
		preview = parents.background().beside(page);
		title.addModifyListener(event -> refresh());
		name.addModifyListener(event -> refresh());
		file.addModifyListener(event -> refresh());
		project.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
		shared.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> refresh()));
	}

	private static Text field(Composite page, String key) {
		new Label(page, SWT.NONE).setText(Messages.get(key));
		Text field = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	/** Puts in what follows from parents, agency and period; what the user typed for these stays. */
	void fill() {
		if (choice.agency == null || text == null) {
			plan = null;
			setPageComplete(false);
			return;
		}
		String forWhat = choice.parentNames() + choice.agency.name() + choice.period;
		if (forWhat.equals(filledFor)) {
			refresh();
			return;
		}
		setPageComplete(false);
		List<String> names = choice.parentNames();
		String agency = choice.agency.name();
		String period = choice.period;
		background.ask(() -> new String[] { choice.drafts.freeName(agency, period), choice.drafts.title(names, agency, period) }, made -> {
			filledFor = forWhat;
			put(made[0], made[1]);
		}, this::problem);
	}

	private void put(String madeName, String madeTitle) {
		filling = true;
		name.setText(madeName);
		title.setText(madeTitle);
		String chosen = project.getText();
		project.setItems(Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).map(IProject::getName).toArray(String[]::new));
		IProject above = choice.parents.stream().map(ParentPlan::file).map(DraftChoice::project).filter(found -> found != null).findFirst().orElse(null);
		project.setText(!chosen.isEmpty() ? chosen : above == null ? project.getItem(0) : above.getName());
		file.setText(fileName(madeName));
		filling = false;
		refresh();
	}

	/** "KHSoNoiVu2026" becomes "kh-so-noi-vu-2026". */
	public static String fileName(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd').replace('Đ', 'D'); //$NON-NLS-1$ //$NON-NLS-2$
		return plain.replaceAll("(?<=[a-z])(?=[A-Z\\d])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\\d)(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT) + ENDING; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether every system takes a text as the name of a file. */
	public static boolean isFileName(String text) {
		return !text.isBlank() && !text.matches(".*[\\\\/:*?\"<>|].*"); //$NON-NLS-1$
	}

	private void refresh() {
		if (filling || choice.agency == null || choice.drafts == null) {
			return;
		}
		plan = null;
		setPageComplete(false);
		IProject into = chosenProject();
		if (into == null || into.getLocation() == null) {
			problem(Messages.get("wizard.plan.project.missing")); //$NON-NLS-1$
			return;
		}
		if (!isFileName(file.getText())) {
			problem(Messages.get("wizard.plan.file.bad")); //$NON-NLS-1$
			return;
		}
		setErrorMessage(null);
		String fileText = file.getText().strip();
		NewPlanRequest request = new NewPlanRequest(choice.parentNames(), choice.agency.name(), choice.period, name.getText().strip(),
				title.getText().isBlank() ? null : title.getText().strip(), shared.getSelection(), null,
				into.getLocation().toPath().resolve(fileText.endsWith(ENDING) ? fileText : fileText + ENDING));
		preview.ask(() -> choice.drafts.draft(request), this::show, this::problem);
	}

	private void show(NewPlan made) {
		plan = made;
		text.setText(made.text());
		setErrorMessage(null);
		setMessage(made.notes().isEmpty() ? null : made.notes().getFirst(), WARNING);
		setPageComplete(true);
	}

	private void problem(String message) {
		plan = null;
		setPageComplete(false);
		setErrorMessage(message);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			title.setFocus();
		}
	}
}
