// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.titles.PlanTitles;

/**
 * Which plans are exported: those of a whole project, or one file of the project that is selected. Files are there by their names at
 * once, by the titles of their plans as soon as these are read. UI thread only.
 */
final class SourceChoice {

	private static final String INDENT = "    "; //$NON-NLS-1$

	private final List<IResource> sources = new ArrayList<>();
	private final Combo list;

	/**
	 * Fills a row of a page whose layout is a grid of three columns.
	 *
	 * @param selected what to begin with; null for the first project
	 */
	SourceChoice(Composite page, IResource selected) {
		new Label(page, SWT.NONE).setText(Messages.get("export.source")); //$NON-NLS-1$
		list = new Combo(page, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(list);
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
			list.select(first);
		}
		Job titles = new Titles(List.copyOf(sources), list);
		list.addDisposeListener(event -> titles.cancel());
		titles.schedule();
	}

	private void addFiles(IProject project) {
		try {
			project.accept(resource -> {
				if (resource instanceof IFile file && PlanTitles.isPlan(file)) {
					add(file, INDENT + file.getProjectRelativePath());
				}
				return !resource.isDerived();
			});
		} catch (CoreException e) {
			// the project vanished meanwhile: what is left can be chosen
			ILog.of(SourceChoice.class).log(e.getStatus());
		}
	}

	private void add(IResource resource, String words) {
		sources.add(resource);
		list.add(words);
	}

	/** @param changed run whenever something else is chosen */
	void onChange(Runnable changed) {
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	/** The project of what is chosen; null if there is none. */
	IProject project() {
		int index = list.getSelectionIndex();
		return index < 0 ? null : sources.get(index).getProject();
	}

	/** What is chosen, absolute; only if there is a project. */
	Path path() {
		return sources.get(list.getSelectionIndex()).getLocation().toPath();
	}

	void setFocus() {
		list.setFocus();
	}

	/** Puts the titles of plans before the names of their files. */
	private static final class Titles extends Job {

		private final List<IResource> sources;
		private final Combo list;
		private final Display display;

		Titles(List<IResource> sources, Combo list) {
			super(Messages.get("export.titles")); //$NON-NLS-1$
			this.sources = sources;
			this.list = list;
			this.display = list.getDisplay();
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			String[] titles = new String[sources.size()];
			for (int i = 0; i < titles.length; i++) {
				if (monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				titles[i] = sources.get(i) instanceof IFile file ? PlanTitles.of(file).orElse(null) : null;
			}
			display.asyncExec(() -> {
				if (!list.isDisposed()) {
					show(titles);
				}
			});
			return Status.OK_STATUS;
		}

		/** One by one: a list that gets all its lines anew loses the keyboard. */
		private void show(String[] titles) {
			int selected = list.getSelectionIndex();
			for (int i = 0; i < titles.length; i++) {
				if (titles[i] != null) {
					list.setItem(i, INDENT + Messages.get("export.file", titles[i], list.getItem(i).strip())); //$NON-NLS-1$
				}
			}
			// a line that gets another text is not selected any more
			list.select(selected);
		}
	}
}
