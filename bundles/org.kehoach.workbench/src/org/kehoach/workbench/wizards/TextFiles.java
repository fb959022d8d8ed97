// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.kehoach.workbench.Messages;

/** New text files of a project, written as one change of the workspace, then opened. */
public final class TextFiles {

	private final IProject project;
	private final Map<IFile, String> texts = new LinkedHashMap<>();

	/** @param project that the files lie in */
	public TextFiles(IProject project) {
		this.project = project;
	}

	/** @param path absolute, in the project's folder; replaced if it exists */
	public void add(Path path, String text) {
		texts.put(project.getFile(IPath.fromPath(project.getLocation().toPath().relativize(path))), text);
	}

	/** The first one that was added. */
	public IFile first() {
		return texts.keySet().iterator().next();
	}

	/** Writes all outside the UI thread; says what is wrong. @return false if not all were written */
	public boolean write(IRunnableContext context, Shell shell) {
		try {
			context.run(true, false, new WorkspaceModifyOperation() {
				@Override
				protected void execute(IProgressMonitor monitor) throws CoreException {
					SubMonitor progress = SubMonitor.convert(monitor, texts.size());
					for (Map.Entry<IFile, String> text : texts.entrySet()) {
						folder(text.getKey().getParent());
						text.getKey().write(text.getValue().getBytes(StandardCharsets.UTF_8), true, false, true, progress.split(1));
					}
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			Throwable problem = e.getTargetException();
			IStatus status = problem instanceof CoreException core ? core.getStatus() : Status.error(String.valueOf(problem.getMessage()), problem);
			ILog.of(TextFiles.class).log(status);
			ErrorDialog.openError(shell, shell.getText(), Messages.get("wizard.file.failed"), status); //$NON-NLS-1$
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	private static void folder(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			folder(folder.getParent());
			folder.create(true, true, null);
		}
	}

	/** Shows a file in the Project Explorer and in an editor, with a part of it selected. */
	public static void open(IWorkbench workbench, IFile file, int offset, int length) {
		BasicNewResourceWizard.selectAndReveal(file, workbench.getActiveWorkbenchWindow());
		IWorkbenchPage page = workbench.getActiveWorkbenchWindow() == null ? workbench.getWorkbenchWindows()[0].getActivePage()
				: workbench.getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart editor = IDE.openEditor(page, file, true);
			ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
			if (text != null) {
				text.selectAndReveal(offset, length);
			}
		} catch (PartInitException e) {
			ILog.of(TextFiles.class).log(e.getStatus());
		}
	}
}
