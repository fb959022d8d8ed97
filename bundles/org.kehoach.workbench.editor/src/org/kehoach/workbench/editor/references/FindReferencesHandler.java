// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.references;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.commands.PlanHandler;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.navigation.DefinitionLinks;

/** Lists in the view Search who names the thing at the caret. */
public final class FindReferencesHandler extends PlanHandler {

	@Override
	protected void run(ITextEditor editor, PlanText plan, ITextSelection selection) throws BadLocationException {
		IRegion name = DefinitionLinks.name(plan.document().get(), selection.getOffset());
		if (name == null) {
			Windows.say(editor, Messages.get("references.nothing")); //$NON-NLS-1$
			return;
		}
		// the last part is what the whole name means
		int end = name.getOffset() + name.getLength() - 1;
		NewSearchUI.activateSearchResultView();
		NewSearchUI.runQueryInBackground(
				new ReferencesQuery(plan, plan.position(end), plan.document().get(name.getOffset(), name.getLength())));
	}
}
