// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.rename;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.commands.PlanHandler;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.Request;

/** Renames the thing at the caret. */
public final class RenameHandler extends PlanHandler {

	@Override
	protected void run(ITextEditor editor, PlanText plan, ITextSelection selection) throws BadLocationException {
		Position place = plan.position(selection.getOffset());
		Request.ask(plan, editor, server -> server.prepareRename(new PrepareRenameParams(plan.id(), place)), found -> {
			if (found == null || !found.isSecond()) {
				Windows.say(editor, Messages.get("rename.nothing")); //$NON-NLS-1$
			} else {
				open(editor, new PlanRenaming(plan, place, found.getSecond().getPlaceholder()));
			}
		}, () -> Windows.say(editor, Messages.get("rename.changed"))); //$NON-NLS-1$
	}

	private static void open(ITextEditor editor, PlanRenaming renaming) {
		try {
			new RefactoringWizardOpenOperation(new RenameWizard(renaming)).run(editor.getSite().getShell(), renaming.getName());
		} catch (InterruptedException e) {
			// the person did not want to wait for another change of the workspace
			Thread.currentThread().interrupt();
		}
	}
}
