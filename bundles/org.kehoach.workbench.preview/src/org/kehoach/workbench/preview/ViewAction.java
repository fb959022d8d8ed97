// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;

/** An action of a view, with its name, its tool tip and its picture. */
public final class ViewAction extends Action {

	private final Runnable run;

	/**
	 * @param texts of the view, in the reader's language; has "action.NAME" and "action.NAME.tip"
	 * @param name of the action
	 * @param icon of the picture in the folder icons, without its ending
	 */
	public ViewAction(UnaryOperator<String> texts, String name, String icon, Runnable run) {
		super(texts.apply("action." + name)); //$NON-NLS-1$
		this.run = run;
		setToolTipText(texts.apply("action." + name + ".tip")); //$NON-NLS-1$ //$NON-NLS-2$
		setImageDescriptor(ImageDescriptor.createFromURL(ViewAction.class.getResource("/icons/" + icon + ".svg"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void run() {
		run.run();
	}
}
