// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tables;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Which project the user means. */
public final class SelectedProject {

	private SelectedProject() {
	}

	/**
	 * @return the project of the active editor when an editor is active, else of the selected resource, else of the editor
	 *         in front, else the only open project
	 */
	public static Optional<IProject> of(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return Optional.empty();
		}
		IWorkbenchPart active = page.getActivePart();
		return (active instanceof IEditorPart editor ? ofEditor(editor) : ofSelection(page.getSelection()))
				.or(() -> Optional.ofNullable(page.getActiveEditor()).flatMap(SelectedProject::ofEditor))
				.or(SelectedProject::theOnlyOne);
	}

	private static Optional<IProject> ofEditor(IEditorPart editor) {
		return project(Adapters.adapt(editor.getEditorInput(), IResource.class));
	}

	private static Optional<IProject> ofSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			return project(Adapters.adapt(structured.getFirstElement(), IResource.class));
		}
		return Optional.empty();
	}

	private static Optional<IProject> theOnlyOne() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length == 1 ? project(projects[0]) : Optional.empty();
	}

	private static Optional<IProject> project(IResource resource) {
		return Optional.ofNullable(resource).map(IResource::getProject).filter(IProject::isOpen);
	}
}
