// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.PlanFiles;

/** Tells the desk when plans, settings or accepted links are saved, and when projects vanish. */
final class DeskResources implements IResourceChangeListener {

	/** Besides plans, what changes the result. */
	private static final Set<String> FILES = Set.of("kehoach.properties", "kehoach.lock"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ReviewDesk desk;

	DeskResources(ReviewDesk desk) {
		this.desk = desk;
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this,
				IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
			if (event.getResource() instanceof IProject project) {
				inUi(() -> desk.gone(project));
			}
			return;
		}
		Set<IProject> changed = new HashSet<>();
		try {
			event.getDelta().accept(delta -> {
				IResource resource = delta.getResource();
				boolean matters = resource.getType() == IResource.FILE
						&& (PlanFiles.isPlan(resource) || FILES.contains(resource.getName()));
				if (matters && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0)) {
					changed.add(resource.getProject());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(getClass()).error("Change cannot be looked at", e); //$NON-NLS-1$
		}
		changed.stream().findFirst().ifPresent(project -> inUi(() -> desk.changed(project)));
	}

	private static void inUi(Runnable action) {
		Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
		if (display != null && !display.isDisposed()) {
			display.asyncExec(action);
		}
	}
}
