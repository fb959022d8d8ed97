// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.DocumentRequest;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tables.GenerateTablesJob;
import org.kehoach.workbench.template.TemplateField;

/** Which plans, in which formats, into which folder. Begins with what was chosen the last time. */
final class ExportPage extends WizardPage {

	private static final String WORD = "docx"; //$NON-NLS-1$
	private static final String PLAN = "kehoach"; //$NON-NLS-1$
	private static final String FORMATS = "formats"; //$NON-NLS-1$
	private static final String OUTPUT = "output."; //$NON-NLS-1$
	private static final String DRAFT = "draft"; //$NON-NLS-1$
	private static final String ELECTRONIC = "electronic"; //$NON-NLS-1$

	private final ExportKind kind;
	private final IResource selected;
	private final IDialogSettings remembered;
	private final List<IResource> sources = new ArrayList<>();
	private final List<Button> formats = new ArrayList<>();
	private Combo source;
	private Text output;
	private Button draft;
	private Button electronic;
	/** Null if this is not made in templates. */
	private TemplateField template;
	/** Null if this is not for units. */
	private UnitChoice units;
	/** The folder that was put in by us, and follows the source. */
	private String suggested = ""; //$NON-NLS-1$
	/** The template that the project's settings name, as it stands in the field; follows the source. */
	private String usualTemplate = ""; //$NON-NLS-1$

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
		label(page, "export.source"); //$NON-NLS-1$
		source = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(source);
		fillSources();
		if (!kind.formats().isEmpty()) {
			label(page, "export.formats"); //$NON-NLS-1$
			Composite row = new Composite(page, SWT.NONE);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
			GridLayoutFactory.fillDefaults().numColumns(kind.formats().size()).applyTo(row);
			List<String> ticked = remembered.getArray(FORMATS) == null ? kind.usual() : List.of(remembered.getArray(FORMATS));
			kind.formats().forEach(format -> formats.add(tick(row, format.toUpperCase(Locale.ROOT), format, ticked.contains(format))));
		}
		draft = option(page, kind.hasDraft(), DRAFT);
		electronic = option(page, kind.hasElectronic(), ELECTRONIC);
		units = kind.hasUnits() ? new UnitChoice(page, this::check) : null;
		label(page, "export.output"); //$NON-NLS-1$
		output = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(output);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.get("export.browse")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		template = kind.hasTemplate() ? new TemplateField(page, this::check) : null;
		setControl(page);
		source.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sourceChosen()));
		output.addModifyListener(event -> check());
		sourceChosen();
	}

	private static void label(Composite page, String key) {
		new Label(page, SWT.NONE).setText(Messages.get(key));
	}

	private Button option(Composite page, boolean offered, String key) {
		if (!offered) {
			return null;
		}
		new Label(page, SWT.NONE);
		Button option = tick(page, Messages.get("export." + key), key, remembered.getBoolean(key)); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).applyTo(option);
		return option;
	}

	private Button tick(Composite page, String words, String data, boolean on) {
		Button tick = new Button(page, SWT.CHECK);
		tick.setText(words);
		tick.setData(data);
		tick.setSelection(on);
		tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
		return tick;
	}

	/** Each project, and each plan file of the one that is selected. */
	private void fillSources() {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (project.isOpen() && project.getLocation() != null) {
				add(project, Messages.get("export.whole", project.getName())); //$NON-NLS-1$
				if (selected != null && project.equals(selected.getProject())) {
					addFiles(project);
				}
			}
		}
		int first = selected == null ? 0 : Math.max(0, sources.indexOf(sources.contains(selected) ? selected : selected.getProject()));
		if (!sources.isEmpty()) {
			source.select(first);
		}
	}

	private void addFiles(IProject project) {
		try {
			project.accept(resource -> {
				if (resource instanceof IFile file && PLAN.equals(file.getFileExtension())) {
					add(file, "    " + file.getProjectRelativePath()); //$NON-NLS-1$
				}
				return !resource.isDerived();
			});
		} catch (CoreException e) {
			// the project vanished meanwhile: what is left can be chosen
			ILog.of(ExportPage.class).log(e.getStatus());
		}
	}

	private void add(IResource resource, String words) {
		sources.add(resource);
		source.add(words);
	}

	private void sourceChosen() {
		IProject project = project();
		if (project != null && output.getText().equals(suggested)) {
			String before = remembered.get(OUTPUT + project.getName());
			Path usual = project.getLocation().toPath().resolve(GenerateTablesJob.OUTPUT_FOLDER);
			suggested = before != null ? before : (kind == ExportKind.SITE ? usual.resolve("site") : usual).toString(); //$NON-NLS-1$
			output.setText(suggested);
		}
		if (project != null && units != null) {
			units.of(source());
		}
		if (project != null && template != null && template.words().equals(usualTemplate)) {
			suggestTemplate(project);
		}
		check();
	}

	/** Names the template that holds for the source, so that everybody sees it and can do without. */
	private void suggestTemplate(IProject project) {
		Path named = null;
		try {
			Path source = source();
			named = FolderSettings.around(Files.isDirectory(source) ? source.resolve(FolderSettings.FILE) : source).template().orElse(null);
		} catch (IOException e) {
			// the export itself tells that the file cannot be read
			ILog.of(ExportPage.class).warn(e.getMessage(), e);
		}
		template.set(project.getLocation().toPath(), named);
		usualTemplate = template.words();
	}

	private Path source() {
		return sources.get(source.getSelectionIndex()).getLocation().toPath();
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.get("export.output").replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setFilterPath(output.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			output.setText(chosen);
		}
	}

	/** The project of what is chosen; null if there is none. */
	IProject project() {
		int index = source.getSelectionIndex();
		return index < 0 ? null : sources.get(index).getProject();
	}

	private void check() {
		if (output == null) {
			return;
		}
		String problem = null;
		if (project() == null) {
			problem = Messages.get("export.none"); //$NON-NLS-1$
		} else if (!formats.isEmpty() && formats.stream().noneMatch(Button::getSelection)) {
			problem = Messages.get("export.noFormat"); //$NON-NLS-1$
		} else if (units != null && units.missing()) {
			problem = Messages.get("export.units.none"); //$NON-NLS-1$
		} else if (word() && template.problem() != null) {
			problem = template.problem();
		} else if (folder() == null) {
			problem = Messages.get("export.badFolder"); //$NON-NLS-1$
		} else if (Files.isRegularFile(folder())) {
			problem = Messages.get("export.noFolder"); //$NON-NLS-1$
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
		tellAboutTemplate();
	}

	/** What does not keep the user from going on. */
	private void tellAboutTemplate() {
		if (template == null) {
			return;
		}
		template.setEnabled(word());
		if (!word() || template.words().isEmpty()) {
			setMessage(null);
		} else if (template.errors() > 0) {
			setMessage(Messages.get("export.template.unusable", template.errors()), WARNING); //$NON-NLS-1$
		} else if (formats.stream().anyMatch(format -> format.getSelection() && !WORD.equals(format.getData()))) {
			setMessage(Messages.get("export.template.onlyWord"), INFORMATION); //$NON-NLS-1$
		} else {
			setMessage(null);
		}
	}

	/** Whether documents are wanted that an office's template is for. */
	private boolean word() {
		return template != null && formats.stream().anyMatch(format -> format.getSelection() && WORD.equals(format.getData()));
	}

	/** As the engine has it: null for what the settings say. */
	private Path chosenTemplate() {
		if (!word() || template.words().equals(usualTemplate)) {
			return null;
		}
		return template.template().orElse(DocumentRequest.NO_TEMPLATE);
	}

	/** Null if the words are no absolute path. */
	private Path folder() {
		try {
			Path folder = Path.of(output.getText().strip());
			return output.getText().isBlank() || !folder.isAbsolute() ? null : folder;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Null while something is missing. */
	ExportOrder order() {
		if (!isPageComplete()) {
			return null;
		}
		List<String> ticked = formats.stream().filter(Button::getSelection).map(button -> (String) button.getData()).toList();
		return new ExportOrder(kind, source(), folder(), ticked, draft != null && draft.getSelection(),
				electronic != null && electronic.getSelection(), chosenTemplate(), units == null ? List.of() : units.chosen());
	}

	/** For the next time. */
	void remember() {
		ExportOrder order = order();
		remembered.put(FORMATS, order.formats().toArray(String[]::new));
		remembered.put(OUTPUT + project().getName(), output.getText());
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
