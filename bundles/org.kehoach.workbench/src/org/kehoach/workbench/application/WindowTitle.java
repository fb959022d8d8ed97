// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/**
 * The title bar: the active editor's path, then the product's name. UI thread only; lives as long as its window.
 */
final class WindowTitle implements IPartListener2, IPropertyListener {

	private final IWorkbenchWindowConfigurer configurer;
	private IEditorPart shown;

	private WindowTitle(IWorkbenchWindowConfigurer configurer) {
		this.configurer = configurer;
	}

	static void keepUpToDate(IWorkbenchWindowConfigurer configurer) {
		WindowTitle title = new WindowTitle(configurer);
		configurer.getWindow().getPartService().addPartListener(title);
		title.update();
	}

	/**
	 * @param editor tool tip of the active editor (its path in the workspace); null or blank when there is none
	 * @return the text of the title bar
	 */
	static String text(String editor, String product) {
		return editor == null || editor.isBlank() ? product : editor + " – " + product; //$NON-NLS-1$
	}

	private void update() {
		IWorkbenchWindow window = configurer.getWindow();
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (editor != shown) {
			if (shown != null) {
				shown.removePropertyListener(this);
			}
			if (editor != null) {
				editor.addPropertyListener(this);
			}
			shown = editor;
		}
		String product = Platform.getProduct() == null ? "Kehoach Workbench" : Platform.getProduct().getName(); //$NON-NLS-1$
		configurer.setTitle(text(editor == null ? null : editor.getTitleToolTip(), product));
	}

	@Override
	public void propertyChanged(Object source, int property) {
		update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		update();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		update();
	}
}
