// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.folders;

import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.kehoach.workbench.editor.Messages;

/**
 * Says in the view of the problems that a project was not looked through to its end, and how that is made up for: a short list would
 * else look like a plan without mistakes. From any thread.
 */
final class UncheckedMark {

	/** As in plugin.xml. */
	private static final String TYPE = "org.kehoach.workbench.editor.unchecked"; //$NON-NLS-1$

	private UncheckedMark() {
	}

	static void put(IProject project) {
		try {
			project.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
			project.createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.MESSAGE,
					Messages.get("check.stopped", project.getName()), IMarker.LOCATION, project.getName())); //$NON-NLS-1$
		} catch (CoreException e) {
			tell(project, e);
		}
	}

	static void remove(IProject project) {
		try {
			if (project.isAccessible()) {
				project.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
			}
		} catch (CoreException e) {
			tell(project, e);
		}
	}

	/** A project that was deleted or closed meanwhile needs no mark. */
	private static void tell(IProject project, CoreException failure) {
		if (project.isAccessible()) {
			ILog.of(UncheckedMark.class).warn("Mark of an unchecked project: " + project.getName(), failure); //$NON-NLS-1$
		}
	}
}
