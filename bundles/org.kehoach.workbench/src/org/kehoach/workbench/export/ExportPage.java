// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kehoach.engine.DocumentRequest;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tables.GenerateTablesJob;
import org.kehoach.workbench.template.TemplateField;

/** Which plans, in which formats, into which folder. Begins with what was chosen the last time. */
final class ExportPage extends WizardPage {

	private static final String FORMATS = "formats"; //$NON-NLS-1$
	private static final String OUTPUT = "output."; //$NON-NLS-1$
	private static final String DRAFT = "draft"; //$NON-NLS-1$
	private static final String ELECTRONIC = "electronic"; //$NON-NLS-1$

	private final ExportKind kind;
	private final IResource selected;
	private final IDialogSettings remembered;
	private SourceChoice source;
	private FormatChoice formats;
	private OutputField output;
	/** Null if there is no draft of this. */
	private Button draft;
	/** Null if there is no electronic form of this. */
	private Button electronic;
	/** Null if this is not made in templates. */
	private TemplateField template;
	/** Null if this is not for units. */
	private UnitChoice units;
	/** The template that the project's settings name, as it stands in the field; follows the source. */
	private String usualTemplate = ""; //$NON-NLS-1$
	/** While controls are made, they tell of changes that nobody made. */
	private boolean ready;

	/** @param selected what to begin with; null for the first project */
	ExportPage(ExportKind kind, IResource selected, IDialogSettings remembered) {
		super("export"); //$NON-NLS-1$
		this.kind = kind;
		this.selected = selected;
		this.remembered = remembered;
		setTitle(Messages.get(kind.key() + ".title")); //$NON-NLS-1$
		setDescription(Messages.get(kind.key() + ".description")); //$NON-NLS-1$
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		source = new SourceChoice(page, selected);
		String[] before = remembered.getArray(FORMATS);
		formats = new FormatChoice(page, kind.formats(), before == null ? kind.usual() : List.of(before), this::check);
		draft = option(page, kind.hasDraft(), DRAFT);
		electronic = option(page, kind.hasElectronic(), ELECTRONIC);
		units = kind.hasUnits() ? new UnitChoice(page, this::check) : null;
		output = new OutputField(page);
		template = kind.hasTemplate() ? new TemplateField(page, this::check) : null;
		setControl(page);
		source.onChange(this::sourceChosen);
		output.onChange(this::check);
		ready = true;
		sourceChosen();
	}

	private Button option(Composite page, boolean offered, String key) {
		if (!offered) {
			return null;
		}
		new Label(page, SWT.NONE);
		Button option = new Button(page, SWT.CHECK);
		option.setText(Messages.get("export." + key)); //$NON-NLS-1$
		option.setSelection(remembered.getBoolean(key));
		option.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(option);
		return option;
	}

	private void sourceChosen() {
		IProject project = source.project();
		if (project != null) {
			output.suggest(usualFolder(project));
			if (units != null) {
				units.of(source.path());
			}
			if (template != null && template.words().equals(usualTemplate)) {
				suggestTemplate(project);
			}
		}
		check();
	}

	private String usualFolder(IProject project) {
		String before = remembered.get(OUTPUT + project.getName());
		Path usual = project.getLocation().toPath().resolve(GenerateTablesJob.OUTPUT_FOLDER);
		return before != null ? before : (kind == ExportKind.SITE ? usual.resolve("site") : usual).toString(); //$NON-NLS-1$
	}

	/** Names the template that holds for the source, so that everybody sees it and can do without. */
	private void suggestTemplate(IProject project) {
		Path named = null;
		try {
			Path path = source.path();
			named = FolderSettings.around(Files.isDirectory(path) ? path.resolve(FolderSettings.FILE) : path).template().orElse(null);
		} catch (IOException e) {
			// the export itself tells that the file cannot be read
			ILog.of(ExportPage.class).warn(e.getMessage(), e);
		}
		template.set(project.getLocation().toPath(), named);
		usualTemplate = template.words();
	}

	/** The project of what is chosen; null if there is none. */
	IProject project() {
		return source.project();
	}

	private void check() {
		if (!ready) {
			return;
		}
		String problem = problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
		tellAboutTemplate();
	}

	/** Null if nothing keeps the user from going on. */
	private String problem() {
		if (project() == null) {
			return Messages.get("export.none"); //$NON-NLS-1$
		}
		if (formats.missing()) {
			return Messages.get("export.noFormat"); //$NON-NLS-1$
		}
		if (units != null && units.missing()) {
			return Messages.get("export.units.none"); //$NON-NLS-1$
		}
		return inTemplate() && template.problem() != null ? template.problem() : output.problem();
	}

	/** What does not keep the user from going on. */
	private void tellAboutTemplate() {
		if (template == null) {
			return;
		}
		template.setEnabled(inTemplate());
		if (!inTemplate() || template.words().isEmpty()) {
			setMessage(null);
		} else if (template.errors() > 0) {
			setMessage(Messages.get("export.template.unusable", template.errors()), WARNING); //$NON-NLS-1$
		} else if (formats.others()) {
			setMessage(Messages.get("export.template.onlyWord"), INFORMATION); //$NON-NLS-1$
		} else {
			setMessage(null);
		}
	}

	/** Whether documents are wanted that an office's template is for. */
	private boolean inTemplate() {
		return template != null && formats.word();
	}

	/** As the engine has it: null for what the settings say. */
	private Path chosenTemplate() {
		if (!inTemplate() || template.words().equals(usualTemplate)) {
			return null;
		}
		return template.template().orElse(DocumentRequest.NO_TEMPLATE);
	}

	/** Null while something is missing. */
	ExportOrder order() {
		if (!isPageComplete()) {
			return null;
		}
		return new ExportOrder(kind, source.path(), output.folder(), formats.chosen(), draft != null && draft.getSelection(),
				electronic != null && electronic.getSelection(), chosenTemplate(), units == null ? List.of() : units.chosen());
	}

	/** For the next time. */
	void remember() {
		ExportOrder order = order();
		remembered.put(FORMATS, order.formats().toArray(String[]::new));
		remembered.put(OUTPUT + project().getName(), output.words());
		remembered.put(DRAFT, order.draft());
		remembered.put(ELECTRONIC, order.electronic());
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			source.setFocus();
		}
	}
}
