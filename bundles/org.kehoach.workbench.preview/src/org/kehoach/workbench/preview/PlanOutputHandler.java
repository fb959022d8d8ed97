// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.engine.preview.Choice;
import org.kehoach.workbench.editor.connection.PlanText;

/**
 * Prints or saves the document of the plan that a person works on, not the text of the editor. "print" or "save" stands behind the
 * class's name in plugin.xml. Of a file that is no plan the platform prints or saves the text.
 */
public final class PlanOutputHandler extends AbstractHandler implements IExecutableExtension {

	private static final String PRINT_TEXT = "org.eclipse.ui.file.print"; //$NON-NLS-1$
	private static final String SAVE_TEXT_AS = "org.eclipse.ui.file.saveAs"; //$NON-NLS-1$

	private boolean printing;

	@Override
	public void setInitializationData(IConfigurationElement config, String property, Object data) {
		printing = "print".equals(data); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ITextEditor editor = window.getActivePage() == null ? null : Adapters.adapt(window.getActivePage().getActiveEditor(), ITextEditor.class);
		Optional<PlanText> plan = editor == null ? Optional.empty() : PlanText.of(editor);
		if (plan.isPresent()) {
			write(window, plan.get());
		} else if (editor == null) {
			MessageDialog.openInformation(window.getShell(), Messages.get("print.title"), Messages.get("hint.none")); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			leaveToPlatform(window);
		}
		return null;
	}

	private void write(IWorkbenchWindow window, PlanText plan) {
		Choice choice = window.getActivePage().findView(PreviewView.ID) instanceof PreviewView view ? view.wanted() : null;
		if (printing) {
			DocumentSave.print(plan, choice, window.getShell());
		} else {
			DocumentSave.ask(plan, choice, window.getShell());
		}
	}

	private void leaveToPlatform(IWorkbenchWindow window) throws ExecutionException {
		try {
			window.getService(IHandlerService.class).executeCommand(printing ? PRINT_TEXT : SAVE_TEXT_AS, null);
		} catch (NotDefinedException e) {
			throw new ExecutionException(e.getMessage(), e);
		} catch (NotEnabledException | NotHandledException e) {
			// what is open can neither be printed nor saved under another name: then the key does nothing, as everywhere
			return;
		}
	}
}
