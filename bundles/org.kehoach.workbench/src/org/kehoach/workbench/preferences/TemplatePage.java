// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.OfficeFiles;
import org.kehoach.language.settings.SettingsText;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.template.TemplateField;

/** Properties of a project &gt; Template: the Word file of the office that documents are made in. */
public final class TemplatePage extends PropertyPage {

	/** Where running text is wrapped: grows with the font. */
	private static final int LETTERS = 56;

	private TemplateField field;
	private Button decision;
	private String before = ""; //$NON-NLS-1$

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(page);
		Label what = new Label(page, SWT.WRAP);
		what.setText(Messages.get("template.what")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(what, LETTERS), SWT.DEFAULT).span(3, 1).applyTo(what);
		field = new TemplateField(page, this::check);
		Label start = new Label(page, SWT.WRAP);
		start.setText(Messages.get("template.start.what")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(start, LETTERS), SWT.DEFAULT).span(3, 1).indent(0, 12).applyTo(start);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(row);
		Button make = new Button(row, SWT.PUSH);
		make.setText(Messages.get("template.start")); //$NON-NLS-1$
		make.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> start()));
		decision = new Button(row, SWT.CHECK);
		decision.setText(Messages.get("template.start.decision")); //$NON-NLS-1$
		try {
			Path template = settings().read().template().orElse(null);
			field.set(folder(), template);
			before = field.words();
		} catch (IOException e) {
			field.set(folder(), null);
			setErrorMessage(Messages.get("rules.unreadable", e.getMessage())); //$NON-NLS-1$
		}
		return page;
	}

	/** A file that is missing can be named: it may come later, or lie where others of the project have it. */
	private void check() {
		if (field == null) {
			return;
		}
		if (field.problem() != null) {
			setMessage(field.problem(), IMessageProvider.WARNING);
		} else if (field.errors() > 0) {
			setMessage(Messages.get("template.errors", field.errors()), IMessageProvider.WARNING); //$NON-NLS-1$
		} else {
			setMessage(null);
		}
	}

	private void start() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.get("template.start.title")); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*.docx" }); //$NON-NLS-1$
		dialog.setFilterPath(folder().toString());
		dialog.setFileName(Messages.get("template.start.file")); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			start(Path.of(chosen.endsWith(".docx") ? chosen : chosen + ".docx"), decision.getSelection(), getShell().getDisplay()); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Writes a template to begin with, in the background, and names it in the field. */
	private void start(Path file, boolean withDecision, Display display) {
		Job.create(Messages.get("template.start.title"), (ICoreRunnable) monitor -> { //$NON-NLS-1$
			String problem;
			try {
				OfficeFiles.startTemplate(file, withDecision);
				problem = null;
			} catch (EngineException e) {
				problem = e.getMessage();
			}
			String told = problem;
			display.asyncExec(() -> {
				if (!decision.isDisposed()) {
					setErrorMessage(told);
					if (told == null) {
						field.set(folder(), file);
					}
				}
			});
		}).schedule();
	}

	@Override
	protected void performDefaults() {
		field.set(folder(), null);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (field.words().equals(before)) {
			return true;
		}
		try {
			settings().change(Map.of(SettingsText.templateKey(), field.words()));
			before = field.words();
			return true;
		} catch (CoreException | IOException e) {
			setErrorMessage(Messages.get("rules.notKept", e.getMessage())); //$NON-NLS-1$
			return false;
		}
	}

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	private Path folder() {
		return project().getLocation().toPath();
	}

	private ProjectSettings settings() {
		return new ProjectSettings(project());
	}
}
