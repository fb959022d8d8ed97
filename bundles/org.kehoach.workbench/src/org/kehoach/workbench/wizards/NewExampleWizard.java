// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.kehoach.workbench.Messages;

/** File &gt; New &gt; "Ví dụ: Quảng Trị": a project with the example cascade, its main plan opened. */
public final class NewExampleWizard extends ProjectWizard {

	private static final String EXAMPLE = "quang-tri"; //$NON-NLS-1$

	/** Made by the workbench from plugin.xml. */
	public NewExampleWizard() {
		super("wizard.example"); //$NON-NLS-1$
	}

	@Override
	Optional<IFile> fill(IProject project, IProgressMonitor monitor) throws CoreException {
		ExampleContents example = new ExampleContents(EXAMPLE);
		if (example.isEmpty()) {
			throw new CoreException(Status.error(Messages.get("wizard.example.missing"))); //$NON-NLS-1$
		}
		return example.copyTo(project, monitor);
	}
}
