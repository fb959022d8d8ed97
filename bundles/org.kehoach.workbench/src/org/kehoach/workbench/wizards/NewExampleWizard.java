// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.workbench.Messages;

/**
 * File &gt; New &gt; "Bộ kế hoạch mẫu": a project with the plans of the example that was chosen, the main one opened. The folders that
 * it uses (the national programme) become projects beside it, unless they are there already.
 */
public final class NewExampleWizard extends ProjectWizard {

	private ExamplePage page;

	/** Made by the workbench from plugin.xml. */
	public NewExampleWizard() {
		super("wizard.example"); //$NON-NLS-1$
	}

	@Override
	WizardNewProjectCreationPage createPage() {
		page = new ExamplePage();
		return page;
	}

	@Override
	String suggestedName() {
		return page.example();
	}

	@Override
	Optional<IFile> fill(IProject project, IProgressMonitor monitor) throws CoreException {
		ExampleContents example = new ExampleContents(page.example());
		if (example.isEmpty()) {
			throw new CoreException(Status.error(Messages.get("wizard.example.missing"))); //$NON-NLS-1$
		}
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		Optional<IFile> plan = example.copyTo(project, progress.split(1));
		addUsedFolders(project, progress.split(1));
		return plan;
	}

	private static void addUsedFolders(IProject project, IProgressMonitor monitor) throws CoreException {
		for (FolderSettings.Use use : settings(project).uses()) {
			Path folder = use.folder();
			String name = folder.getFileName().toString();
			ExampleContents contents = new ExampleContents(name);
			IWorkspaceRoot root = project.getWorkspace().getRoot();
			IProject used = root.getProject(name);
			if (contents.isEmpty() || used.exists() || folder.toFile().exists()) {
				continue;
			}
			IPath location = IPath.fromPath(folder);
			boolean inWorkspace = location.equals(root.getLocation().append(name));
			SubMonitor progress = SubMonitor.convert(monitor, 3);
			PlanProjects.create(used, inWorkspace ? null : location, progress.split(1));
			contents.copyTo(used, progress.split(1));
			addUsedFolders(used, progress.split(1));
		}
	}

	private static FolderSettings settings(IProject project) throws CoreException {
		try {
			return FolderSettings.of(project.getLocation().toPath());
		} catch (IOException e) {
			throw new CoreException(Status.error(FolderSettings.FILE, e));
		}
	}
}
