// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.titles;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;

/** Writes a plan's title behind the name of its file. The platform calls it in a thread of its own, only for files that are shown. */
public final class PlanTitleDecorator extends BaseLabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	private static final String DASH = " \u2013 "; //$NON-NLS-1$

	/** Made by the workbench from plugin.xml. */
	public PlanTitleDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (element instanceof IFile file && PlanTitles.isPlan(file)) {
			PlanTitles.of(file).ifPresent(title -> decoration.addSuffix(DASH + title));
		}
	}

	/** A text was saved: its title may be another one. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IResource> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0 && PlanTitles.isPlan(delta.getResource())) {
					changed.add(delta.getResource());
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.of(PlanTitleDecorator.class).log(e.getStatus());
		}
		if (!changed.isEmpty() && PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
		}
	}
}
