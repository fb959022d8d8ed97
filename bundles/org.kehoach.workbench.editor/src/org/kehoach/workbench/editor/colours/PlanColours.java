// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.colours;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;

/** The colours of a plan's text. They follow the theme and the preferences "Colors and Fonts" at once. */
public final class PlanColours extends PresentationReconciler {

	private static final String COLOURS = "org.kehoach.workbench.editor.colour."; //$NON-NLS-1$

	private ITextViewer viewer;
	private final IPropertyChangeListener colourChange = event -> {
		if (viewer != null && viewer.getTextWidget() != null && event.getProperty().startsWith(COLOURS)) {
			viewer.invalidateTextPresentation();
		}
	};

	public PlanColours() {
		TokenPainter painter = new TokenPainter();
		setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		// the theme puts its colours into JFace's registry when it is first asked for
		PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
		JFaceResources.getColorRegistry().addListener(colourChange);
		super.install(textViewer);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(colourChange);
		super.uninstall();
		viewer = null;
	}
}
