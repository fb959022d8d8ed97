// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.kehoach.workbench.editor.connection.PlanText;

/** Gives an editor that shows a plan its outline. */
public final class OutlineFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
				? PlanText.of(editor).map(plan -> type.cast(new PlanOutline(editor, plan))).orElse(null) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
