// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.workbench.editor.Windows;

/** Tells the desk which project and item a person means, by selection and active editor of any window. */
final class DeskSelection implements INullSelectionListener, IWindowListener {

	private final ReviewDesk desk;
	private final ISelectionListener caret = this::moved;

	DeskSelection(ReviewDesk desk) {
		this.desk = desk;
	}

	void start() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			windowOpened(window);
		}
		PlatformUI.getWorkbench().addWindowListener(this);
	}

	void stop() {
		PlatformUI.getWorkbench().removeWindowListener(this);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			windowClosed(window);
		}
	}

	/** Looks at what is selected now; else at the editor in front, else at the only project. */
	void look() {
		IWorkbenchPage page = Windows.page();
		if (page == null) {
			return;
		}
		IProject project = project(page.getSelection());
		if (project == null) {
			project = project(page.getActiveEditor());
		}
		IProject[] all = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		desk.select(project == null && all.length == 1 && all[0].isOpen() ? all[0] : project);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part instanceof IEditorPart editor) {
			desk.select(project(editor));
			return;
		}
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Focus focus) {
			desk.setFocus(focus.name(), focus.file(), part);
		} else {
			desk.select(project(selection));
		}
	}

	/** The caret rests somewhere. */
	private void moved(IWorkbenchPart part, ISelection selection) {
		IFile file = part instanceof IEditorPart editor ? Adapters.adapt(editor.getEditorInput(), IFile.class) : null;
		ReviewState state = desk.state();
		if (file == null || file.getLocation() == null || state.overview() == null
				|| !(selection instanceof ITextSelection text) || text.getStartLine() < 0) {
			return;
		}
		desk.setFocus(new ReviewNames(state.overview()).nameAt(file.getLocation().toOSString(), text.getStartLine() + 1), part);
	}

	private static IProject project(ISelection selection) {
		return selection instanceof IStructuredSelection structured ? project(Adapters.adapt(structured.getFirstElement(), IResource.class))
				: null;
	}

	/** Null also for a plan that is known already, as a parent in another project: who opens it goes on with the same review. */
	private IProject project(IEditorPart editor) {
		IResource resource = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
		return resource == null || isKnown(resource) ? null : project(resource);
	}

	private boolean isKnown(IResource resource) {
		ReviewState state = desk.state();
		if (state.overview() == null || resource.getLocation() == null) {
			return false;
		}
		String file = resource.getLocation().toOSString();
		return IntStream.range(0, state.overview().graph().plans()).anyMatch(plan -> state.overview().graph().file(plan).equals(file));
	}

	private static IProject project(IResource resource) {
		return resource == null || resource.getProject() == null || !resource.getProject().isOpen() ? null : resource.getProject();
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getSelectionService().addSelectionListener(this);
		window.getSelectionService().addPostSelectionListener(caret);
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getSelectionService().removeSelectionListener(this);
		window.getSelectionService().removePostSelectionListener(caret);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// its selection tells
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing changes
	}
}
