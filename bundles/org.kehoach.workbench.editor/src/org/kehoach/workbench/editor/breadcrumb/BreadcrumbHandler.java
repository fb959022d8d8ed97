// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.breadcrumb;

import java.util.Optional;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.commands.PlanHandler;
import org.kehoach.workbench.editor.connection.PlanText;

/** Takes the keyboard to the line above the text: arrows go along it, Enter goes to a place, Arrow Down lists its neighbours. */
public final class BreadcrumbHandler extends PlanHandler {

	@Override
	protected void run(ITextEditor editor, PlanText plan, ITextSelection selection) {
		if (editor.getAdapter(ITextOperationTarget.class) instanceof SourceViewer viewer) {
			Optional.ofNullable(PlanBreadcrumb.of(viewer)).ifPresent(Crumbs::setFocus);
		}
	}
}
