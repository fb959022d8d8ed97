// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.plan;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.kehoach.engine.Engine;
import org.kehoach.engine.ParentPlan;
import org.kehoach.engine.PlanDrafts;
import org.kehoach.engine.ProgressListener;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.drop.ImportFolderWizard;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.wizards.NewExampleWizard;

/** Which plans above: those of all open projects, found by words without accents, one or several ticked. */
final class ParentPage extends WizardPage {

	/** Where running text is wrapped: grows with the font. */
	private static final int LETTERS = 70;

	/** The link's name in the sentence. */
	private static final String EXAMPLE = "example"; //$NON-NLS-1$

	private final DraftChoice choice;
	private final Supplier<String> here;
	private SearchList<ParentPlan> list;
	private Background background;
	private Runnable changed = () -> { };

	/** @param here gives the name of the file that the user stands on; null if none. Asked whenever plans are read */
	ParentPage(DraftChoice choice, Supplier<String> here) {
		super("parent"); //$NON-NLS-1$
		this.choice = choice;
		this.here = here;
		setTitle(Messages.get("wizard.plan.parent.title")); //$NON-NLS-1$
		setDescription(Messages.get("wizard.plan.parent.description")); //$NON-NLS-1$
		setPageComplete(false);
	}

	/** Told whenever other plans are ticked. */
	void onChange(Runnable then) {
		changed = then;
	}

	Background background() {
		return background;
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		page.setFont(parent.getFont());
		GridLayoutFactory.swtDefaults().applyTo(page);
		new Label(page, SWT.NONE).setText(Messages.get("wizard.plan.parent.which")); //$NON-NLS-1$
		list = new SearchList<ParentPlan>(page, SWT.CHECK, Messages.get("wizard.plan.search"), Messages.get("wizard.plan.parent.title")) //$NON-NLS-1$ //$NON-NLS-2$
				.column(Messages.get("wizard.plan.column.plan"), 44, ParentPlan::title) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.agency"), 23, ParentPlan::issuer) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.number"), 15, ParentPlan::number) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.period"), 20, ParentPlan::period) //$NON-NLS-1$
				.column(Messages.get("wizard.plan.column.project"), 12, ParentPage::project); //$NON-NLS-1$
		CheckboxTableViewer table = (CheckboxTableViewer) list.viewer();
		table.setCheckStateProvider(new ICheckStateProvider() {
			@Override
			public boolean isGrayed(Object element) {
				return false;
			}

			@Override
			public boolean isChecked(Object element) {
				return choice.parents.contains(element);
			}
		});
		table.addCheckStateListener(event -> tick((ParentPlan) event.getElement(), event.getChecked()));
		table.addDoubleClickListener(event -> toggle(table));
		Label help = new Label(page, SWT.WRAP);
		help.setText(Messages.get("wizard.plan.parent.help")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(help, LETTERS), SWT.DEFAULT).applyTo(help);
		Link missing = new Link(page, SWT.WRAP);
		missing.setText(Messages.get("wizard.plan.parent.missing")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(missing, LETTERS), SWT.DEFAULT).applyTo(missing);
		missing.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> OtherWizard.open(getShell(), EXAMPLE.equals(event.text) ? new NewExampleWizard() : new ImportFolderWizard())));
		setControl(page);
		background = Background.of(page);
		readNewProjects(page);
		read();
	}

	/** One that this page's own links bring comes a moment after their window is closed. */
	private void readNewProjects(Control page) {
		Display display = page.getDisplay();
		IResourceChangeListener listener = change -> {
			boolean come = Arrays.stream(change.getDelta().getAffectedChildren())
					.anyMatch(project -> project.getKind() == IResourceDelta.ADDED || (project.getFlags() & IResourceDelta.OPEN) != 0);
			if (come && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (!page.isDisposed()) {
						read();
					}
				});
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		page.addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener));
	}

	private void toggle(CheckboxTableViewer table) {
		if (table.getStructuredSelection().getFirstElement() instanceof ParentPlan plan) {
			tick(plan, !choice.parents.contains(plan));
			table.refresh();
		}
	}

	/** Reads all projects anew, for a registry may have come. */
	void read() {
		List<Path> folders = DraftChoice.folders();
		if (folders.isEmpty()) {
			setMessage(Messages.get("wizard.plan.parent.none"), WARNING); //$NON-NLS-1$
			return;
		}
		setMessage(Messages.get("wizard.plan.reading")); //$NON-NLS-1$
		List<Path> wanted = wanted();
		background.ask(() -> new Engine().drafts(folders, wanted, ProgressListener.NONE), this::show, problem -> {
			setMessage(null);
			setErrorMessage(problem);
		});
	}

	/** The plan that the user stands on, even if no other stands on it yet. */
	private List<Path> wanted() {
		String file = here.get();
		return file == null || file.isEmpty() ? List.of() : List.of(Path.of(file));
	}

	private void show(PlanDrafts drafts) {
		choice.drafts = drafts;
		List<ParentPlan> plans = drafts.parents();
		List<String> before = choice.parentNames();
		choice.parents.clear();
		plans.stream().filter(plan -> before.contains(plan.name())).forEach(choice.parents::add);
		list.viewer().setInput(plans);
		if (plans.isEmpty()) {
			setMessage(Messages.get("wizard.plan.parent.none"), WARNING); //$NON-NLS-1$
		} else {
			setMessage(drafts.leftOut() == 0 ? null : Messages.get("wizard.plan.parent.leftOut", drafts.leftOut()), INFORMATION); //$NON-NLS-1$
		}
		if (choice.parents.isEmpty()) {
			suggestion(plans).ifPresent(plan -> {
				tick(plan, true);
				list.viewer().refresh();
				list.viewer().setSelection(new StructuredSelection(plan), true);
			});
		}
		setPageComplete(!choice.parents.isEmpty());
		changed.run();
	}

	/** The plan that the user stands on if others implement it; else the nearest one above it. */
	private Optional<ParentPlan> suggestion(List<ParentPlan> plans) {
		String file = here.get();
		Optional<ParentPlan> own = plans.stream().filter(plan -> plan.file().toString().equals(file)).findFirst();
		if (own.isEmpty() || plans.stream().anyMatch(plan -> plan.above().contains(own.get().name()))) {
			return own;
		}
		List<ParentPlan> above = plans.stream().filter(plan -> own.get().above().contains(plan.name())).toList();
		return above.stream().filter(plan -> above.stream().noneMatch(other -> other.above().contains(plan.name()))).findFirst().or(() -> own);
	}

	private void tick(ParentPlan plan, boolean on) {
		if (on) {
			choice.parents.add(plan);
		} else {
			choice.parents.remove(plan);
		}
		setPageComplete(!choice.parents.isEmpty());
		changed.run();
	}

	private static String project(ParentPlan plan) {
		IProject project = DraftChoice.project(plan.file());
		return project == null ? plan.file().getParent().getFileName().toString() : project.getName();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			list.searchField().setFocus();
		}
	}
}
