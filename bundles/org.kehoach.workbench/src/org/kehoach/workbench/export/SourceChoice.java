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
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kehoach.workbench.Messages;

/** Which plans are exported: those of a whole project, or one file of the project that is selected. UI thread only. */
final class SourceChoice {

	private static final String PLAN = "kehoach"; //$NON-NLS-1$

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
}
