// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.connection.PlanText;

/** A command on the plan in the active editor. Does nothing elsewhere; plugin.xml enables it for plans only. */
public abstract class PlanHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
		if (editor != null) {
			PlanText.of(editor).ifPresent(plan -> run(editor, plan));
		}
		return null;
	}

	private void run(ITextEditor editor, PlanText plan) {
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getOffset() >= 0) {
			try {
				run(editor, plan, selection);
			} catch (BadLocationException e) {
				ILog.of(getClass()).warn("Selection outside of the text", e); //$NON-NLS-1$
			}
		}
	}

	/** In the UI thread; must not wait. */
	protected abstract void run(ITextEditor editor, PlanText plan, ITextSelection selection) throws BadLocationException;
}
