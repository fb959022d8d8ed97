// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** The export commands of the Plan menu and of the Project Explorer: open the page of their kind. */
public final class ExportHandler extends AbstractHandler {

	private static final String KIND = "org.kehoach.workbench.export.kind"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ExportWizard wizard = ExportWizard.of(ExportKind.valueOf(event.getParameter(KIND).toUpperCase(Locale.ROOT)));
		wizard.init(window.getWorkbench(), selection(event));
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}

	/** What is selected in the Project Explorer, else the file of the editor. */
	private static IStructuredSelection selection(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected
				&& Adapters.adapt(selected.getFirstElement(), IResource.class) != null) {
			return selected;
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IResource file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
		return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
	}
}
