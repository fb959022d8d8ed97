// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kehoach.language.skeleton.ColumnRoles;
import org.kehoach.language.skeleton.TableLayout;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.model.messages.MessageBundle;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;

/** Which plan, of tasks or of indicators, which columns in which order; below, the empty table as it will look. */
final class LayoutPage extends WizardPage {

	/** Room for the tables: grows with the font. */
	private static final int PREVIEW_LETTERS = 90;
	private static final int ROLE_LETTERS = 42;
	private static final int ROLES = 8;

	/** One row, its heading, and a bar to scroll. */
	private static final int PREVIEW_ROWS = 3;
	private static final String PLAN = "kehoach"; //$NON-NLS-1$
	private static final Set<String> USUAL_TASKS = Set.of("số thứ tự", "mục tiêu", "nhiệm vụ", "hoạt động", "sản phẩm", "chủ trì", "phối hợp", "thời hạn", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"kinh phí"); //$NON-NLS-1$
	private static final Set<String> USUAL_INDICATORS = Set.of("số thứ tự", "chỉ tiêu", "đơn vị tính", "trị số", "chủ trì"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final IFile selected;
	private final List<IFile> files = new ArrayList<>();
	private final KeywordLanguage language = MessageBundle.isEnglish() ? KeywordLanguage.ENGLISH : KeywordLanguage.VIETNAMESE;
	private final List<String> order = new ArrayList<>();
	private final Set<String> ticked = new HashSet<>();
	private Combo file;
	private Text title;
	private Button indicators;
	private Button grouped;
	private Button continuous;
	private Table roles;
	private Table preview;

	/** @param selected the plan to begin with; null for the first one */
	LayoutPage(IFile selected) {
		super("layout"); //$NON-NLS-1$
		this.selected = selected;
		setTitle(Messages.get("wizard.layout.title")); //$NON-NLS-1$
		setDescription(Messages.get("wizard.layout.description")); //$NON-NLS-1$
	}

	IFile file() {
		return files.get(file.getSelectionIndex());
	}

	String title() {
		return title.getText().strip();
	}

	TableLayout layout() {
		return new TableLayout(indicators.getSelection(), grouped.getSelection(), continuous.getSelection(),
				order.stream().filter(ticked::contains).map(role -> new TableLayout.Column(role, ColumnRoles.heading(role, language))).toList());
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.get("wizard.layout.plan")); //$NON-NLS-1$
		file = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		fillFiles();
		new Label(page, SWT.NONE).setText(Messages.get("wizard.layout.heading")); //$NON-NLS-1$
		title = new Text(page, SWT.BORDER);
		title.setText(Messages.get("wizard.layout.heading.tasks")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		Composite kinds = row(page);
		Button tasks = button(kinds, SWT.RADIO, "wizard.layout.tasks", true); //$NON-NLS-1$
		indicators = button(kinds, SWT.RADIO, "wizard.layout.indicators", false); //$NON-NLS-1$
		Composite options = row(page);
		grouped = button(options, SWT.CHECK, "wizard.layout.grouped", true); //$NON-NLS-1$
		continuous = button(options, SWT.CHECK, "wizard.layout.continuous", false); //$NON-NLS-1$
		columns(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.get("wizard.layout.preview")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		preview = new Table(page, SWT.BORDER | SWT.H_SCROLL);
		preview.setHeaderVisible(true);
		preview.setLinesVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(FontWidth.of(preview, PREVIEW_LETTERS), preview.getItemHeight() * PREVIEW_ROWS).applyTo(preview);
		setControl(page);
		SelectionListener kind = SelectionListener.widgetSelectedAdapter(event -> kindChosen());
		tasks.addSelectionListener(kind);
		kindChosen();
	}

	private Composite row(Composite page) {
		new Label(page, SWT.NONE);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		return row;
	}

	private static Button button(Composite row, int style, String key, boolean on) {
		Button button = new Button(row, style);
		button.setText(Messages.get(key));
		button.setSelection(on);
		return button;
	}

	private void columns(Composite page) {
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.get("wizard.layout.columns")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Composite pair = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pair);
		roles = new Table(pair, SWT.BORDER | SWT.CHECK | SWT.SINGLE);
		AccessibleName.set(roles, Messages.get("wizard.layout.columns")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, true).hint(FontWidth.of(roles, ROLE_LETTERS), ROLES * roles.getItemHeight()).applyTo(roles);
		roles.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			TableItem item = (TableItem) event.item;
			if (event.detail == SWT.CHECK && item != null) {
				if (item.getChecked()) {
					ticked.add((String) item.getData());
				} else {
					ticked.remove(item.getData());
				}
				show();
			}
		}));
		Composite buttons = new Composite(pair, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		move(buttons, "wizard.layout.up", -1); //$NON-NLS-1$
		move(buttons, "wizard.layout.down", 1); //$NON-NLS-1$
	}

	private void move(Composite buttons, String key, int step) {
		Button button = button(buttons, SWT.PUSH, key, false);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = roles.getSelectionIndex();
			int to = index + step;
			if (index >= 0 && to >= 0 && to < order.size()) {
				order.add(to, order.remove(index));
				fillRoles();
				roles.setSelection(to);
				show();
			}
		}));
	}

	private void kindChosen() {
		boolean ofIndicators = indicators.getSelection();
		String tasks = Messages.get("wizard.layout.heading.tasks"); //$NON-NLS-1$
		String others = Messages.get("wizard.layout.heading.indicators"); //$NON-NLS-1$
		if (title().equals(ofIndicators ? tasks : others)) {
			title.setText(ofIndicators ? others : tasks);
		}
		order.clear();
		order.addAll(ColumnRoles.of(ofIndicators));
		ticked.clear();
		ticked.addAll(ofIndicators ? USUAL_INDICATORS : USUAL_TASKS);
		fillRoles();
		show();
	}

	private void fillRoles() {
		roles.removeAll();
		for (String role : order) {
			TableItem item = new TableItem(roles, SWT.NONE);
			item.setText(ColumnRoles.heading(role, language));
			item.setData(role);
			item.setChecked(ticked.contains(role));
		}
	}

	private void show() {
		for (TableColumn column : preview.getColumns()) {
			column.dispose();
		}
		for (TableLayout.Column column : layout().columns()) {
			TableColumn shown = new TableColumn(preview, SWT.NONE);
			shown.setText(column.heading());
			shown.pack();
		}
		String problem = files.isEmpty() ? Messages.get("export.none") : ticked.isEmpty() ? Messages.get("wizard.layout.none") : null; //$NON-NLS-1$ //$NON-NLS-2$
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	private void fillFiles() {
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			try {
				if (project.isOpen()) {
					project.accept(resource -> {
						if (resource instanceof IFile plan && PLAN.equals(plan.getFileExtension())) {
							files.add(plan);
							file.add(plan.getFullPath().makeRelative().toString());
						}
						return !resource.isDerived();
					});
				}
			} catch (CoreException e) {
				// the project vanished meanwhile: what is left can be chosen
				ILog.of(LayoutPage.class).log(e.getStatus());
			}
		}
		if (!files.isEmpty()) {
			file.select(Math.max(0, files.indexOf(selected)));
		}
	}
}
