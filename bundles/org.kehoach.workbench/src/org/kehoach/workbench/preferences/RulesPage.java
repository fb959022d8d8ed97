// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PropertyPage;
import org.kehoach.engine.Engine;
import org.kehoach.engine.RuleInfo;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;

/** Properties of a project &gt; Rules: what each rule is about, and how much its findings matter here. */
public final class RulesPage extends PropertyPage {

	private static final int TABLE_ROWS = 10;
	private static final int WHY_LINES = 4;

	private List<RuleInfo> rules = List.of();
	/** Null until it is read. */
	private RuleSeverities severities;
	private TableViewer table;
	private Text search;
	private Text why;
	private Combo severity;

	/** What the page needs; an engine takes a third of a second to make. */
	private record Read(List<RuleInfo> rules, RuleSeverities severities) {
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		search = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.get("rules.search")); //$NON-NLS-1$
		AccessibleName.set(search, Messages.get("rules.search")); //$NON-NLS-1$
		search.addModifyListener(e -> list());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
		createTable(page);
		why = new Text(page, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(why, Messages.get("rules.why")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, why.getLineHeight() * WHY_LINES).span(2, 1).applyTo(why);
		new Label(page, SWT.NONE).setText(Messages.get("rules.here")); //$NON-NLS-1$
		severity = new Combo(page, SWT.READ_ONLY);
		severity.addListener(SWT.Selection, e -> choose());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(severity);
		read(page);
		return page;
	}

	private void read(Composite page) {
		ProjectSettings settings = settings();
		Display display = page.getDisplay();
		CompletableFuture.supplyAsync(() -> {
			try {
				return new Read(new Engine().rules().all(), new RuleSeverities(settings.read().severities()));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}).whenComplete((read, failure) -> display.asyncExec(() -> {
			if (page.isDisposed()) {
				return;
			}
			if (failure != null) {
				setErrorMessage(Messages.get("rules.unreadable", failure.getCause().getMessage())); //$NON-NLS-1$
				return;
			}
			rules = read.rules();
			severities = read.severities();
			list();
			table.setSelection(new StructuredSelection(rules.getFirst()));
		}));
	}

	private void createTable(Composite page) {
		table = new TableViewer(page, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		AccessibleName.set(table.getTable(), Messages.get("properties.rules")); //$NON-NLS-1$
		column("rules.code", 10, RuleInfo::code); //$NON-NLS-1$
		column("rules.title", 46, RuleInfo::title); //$NON-NLS-1$
		column("rules.own", 13, RuleSeverities::own); //$NON-NLS-1$
		column("rules.chosen", 17, rule -> severities.chosen(rule)); //$NON-NLS-1$
		table.addSelectionChangedListener(e -> show());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, table.getTable().getItemHeight() * TABLE_ROWS).span(2, 1).applyTo(table.getControl());
	}

	private void column(String title, int letters, Function<RuleInfo, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(Messages.get(title));
		column.getColumn().setWidth(FontWidth.of(table.getTable(), letters));
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(rule -> text.apply((RuleInfo) rule)));
	}

	private void list() {
		String question = VietnameseWords.unaccented(search.getText());
		table.setInput(rules.stream().filter(rule -> VietnameseWords.unaccented(rule.code() + ' ' + rule.title() + ' ' + rule.why()).contains(question)).toList());
		show();
	}

	private RuleInfo selected() {
		return (RuleInfo) table.getStructuredSelection().getFirstElement();
	}

	private void show() {
		RuleInfo rule = selected();
		severity.setEnabled(rule != null);
		why.setText(rule == null ? "" : rule.why()); //$NON-NLS-1$
		severity.setItems(rule == null ? new String[0] : RuleSeverities.choices(rule).toArray(String[]::new));
		if (rule != null) {
			severity.select(severities.choice(rule));
		}
	}

	private void choose() {
		severities.choose(selected(), severity.getSelectionIndex());
		table.update(selected(), null);
	}

	@Override
	protected void performDefaults() {
		if (severities == null) {
			return;
		}
		severities.reset();
		table.refresh();
		show();
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		if (severities == null) {
			return true;
		}
		try {
			settings().change(severities.changes());
			severities = new RuleSeverities(settings().read().severities());
			return true;
		} catch (CoreException | IOException e) {
			setErrorMessage(Messages.get("rules.notKept", e.getMessage())); //$NON-NLS-1$
			return false;
		}
	}

	private ProjectSettings settings() {
		return new ProjectSettings(Adapters.adapt(getElement(), IProject.class));
	}
}
