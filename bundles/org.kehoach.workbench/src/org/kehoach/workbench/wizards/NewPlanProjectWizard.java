// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;

/** File &gt; New &gt; "Dự án kế hoạch": an empty project for plans. */
public final class NewPlanProjectWizard extends ProjectWizard {

	/** Made by the workbench from plugin.xml. */
	public NewPlanProjectWizard() {
		super("wizard.project"); //$NON-NLS-1$
	}

	@Override
	Optional<IFile> fill(IProject project, IProgressMonitor monitor) {
		return Optional.empty();
	}
}
