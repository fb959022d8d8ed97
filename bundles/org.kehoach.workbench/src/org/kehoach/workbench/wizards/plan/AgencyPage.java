// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.kehoach.engine.ParentPlan;
import org.kehoach.engine.PlanningAgency;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.wizards.registry.NewRegistryWizard;

/** For which period and whose plan: the agencies of all registries, each with how much the plans above ask of it. */
final class AgencyPage extends WizardPage {

	/** Room for the words of a period: grows with the font. */
	private static final int PERIOD_LETTERS = 24;

	private final DraftChoice choice;
	private final ParentPage parents;
	private final Runnable changed;
	private Background background;
	private Text period;
	private SearchList<PlanningAgency> list;
	/** The period that was put in by us, and may be replaced when other plans are ticked. */
	private String suggested = ""; //$NON-NLS-1$

	/** @param changed told whenever another period or agency is chosen */
	AgencyPage(DraftChoice choice, ParentPage parents, Runnable changed) {
		super("agency"); //$NON-NLS-1$
		this.choice = choice;
		this.parents = parents;
		this.changed = changed;
		setTitle(Messages.get("wizard.plan.agency.title")); //$NON-NLS-1$
		setDescription(Messages.get("wizard.plan.agency.description")); //$NON-NLS-1$
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().applyTo(page);
		Composite line = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		new Label(line, SWT.NONE).setText(Messages.get("wizard.plan.period")); //$NON-NLS-1$
		period = new Text(line, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(FontWidth.of(period, PERIOD_LETTERS), SWT.DEFAULT).applyTo(period);
		Label hint = new Label(line, SWT.NONE);
		hint.setText(Messages.get("wizard.plan.period.hint")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
		new Label(page, SWT.NONE).setText(Messages.get("wizard.plan.agency.which")); //$NON-NLS-1$
		list = new SearchList<PlanningAgency>(page, SWT.SINGLE, Messages.get("wizard.plan.search"), Messages.get("wizard.plan.agency.title")) //$NON-NLS-1$ //$NON-NLS-2$
				.column(Messages.get("wizard.plan.column.agency"), 40, PlanningAgency::title) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.above"), 32, PlanningAgency::above) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.owed"), 14, agency -> String.valueOf(agency.obliging())) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.shared"), 14, agency -> String.valueOf(agency.shared())); //$NON-NLS-1$
		list.viewer().addSelectionChangedListener(event -> choose((PlanningAgency) event.getStructuredSelection().getFirstElement()));
		list.viewer().addDoubleClickListener(event -> {
			if (isPageComplete()) {
				getContainer().showPage(getNextPage());
			}
		});
		Link missing = new Link(page, SWT.WRAP);
		missing.setText(Messages.get("wizard.plan.agency.missing")); //$NON-NLS-1$
		missing.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			OtherWizard.open(getShell(), new NewRegistryWizard());
			parents.read();
		}));
		setControl(page);
		background = parents.background().beside(page);
		period.addModifyListener(event -> refresh());
	}

	/** Asks anew what is asked of whom; after other plans were ticked, or read. */
	void refresh() {
		if (period == null || choice.drafts == null || choice.parents.isEmpty()) {
			return;
		}
		choice.period = period.getText();
		setPageComplete(false);
		setErrorMessage(null);
		setMessage(Messages.get("wizard.plan.counting")); //$NON-NLS-1$
		List<String> names = choice.parentNames();
		String of = choice.period;
		background.ask(() -> choice.drafts.agencies(names, of), this::show, problem -> {
			list.viewer().setInput(List.of());
			choose(null);
			setMessage(null);
			setErrorMessage(problem);
		});
	}

	private void show(List<PlanningAgency> agencies) {
		list.viewer().setInput(agencies.stream().sorted(Comparator.comparing((PlanningAgency agency) -> agency.obliging() + agency.shared() == 0)).toList());
		PlanningAgency before = choice.agency;
		PlanningAgency again = before == null ? null
				: agencies.stream().filter(agency -> agency.name().equals(before.name())).findFirst().orElse(null);
		list.viewer().setSelection(again == null ? StructuredSelection.EMPTY : new StructuredSelection(again), true);
		choose(again);
	}

	private void choose(PlanningAgency agency) {
		choice.agency = agency;
		setPageComplete(agency != null);
		if (agency != null && agency.obliging() + agency.shared() == 0) {
			setMessage(Messages.get("wizard.plan.agency.nothing", agency.title()), WARNING); //$NON-NLS-1$
		} else {
			setMessage(agency == null ? Messages.get("wizard.plan.agency.choose") : null); //$NON-NLS-1$
		}
		changed.run();
	}

	/** The period of the plan above, unless the user typed another one. */
	void parentsChanged() {
		String first = choice.parents.stream().map(ParentPlan::period).filter(text -> !text.isEmpty()).findFirst().orElse(""); //$NON-NLS-1$
		if (period.getText().equals(suggested) && !first.equals(suggested)) {
			suggested = first;
			period.setText(first);
		} else {
			refresh();
		}
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			list.searchField().setFocus();
		}
	}
}
