// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Dialogs of preferences and properties grow until the page that is shown has its room, as far as the screen allows: the platform gives
 * that up as soon as something else has changed the dialog's size ({@link PreferenceTreeWidth} does), and what one sets on a page may
 * stand where one has to scroll to.
 */
final class PreferencePageRoom {

	private PreferencePageRoom() {
	}

	/** From now on, for every page of every such dialog of the program. */
	static void make(Display display) {
		display.addFilter(SWT.Show, PreferencePageRoom::shown);
	}

	private static void shown(Event event) {
		if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog dialog) {
			dialog.addPageChangedListener(change -> later(shell, change.getSelectedPage()));
			later(shell, dialog.getSelectedPage());
		}
	}

	/** When the dialog has laid itself out. */
	private static void later(Shell shell, Object page) {
		shell.getDisplay().asyncExec(() -> {
			if (!shell.isDisposed() && page instanceof IDialogPage shown && shown.getControl() != null && !shown.getControl().isDisposed()) {
				grow(shell, shown.getControl());
			}
		});
	}

	private static void grow(Shell shell, Control page) {
		Control area = page;
		while (area != null && !(area instanceof ScrolledComposite)) {
			area = area.getParent();
		}
		if (area instanceof ScrolledComposite room) {
			Rectangle has = room.getClientArea();
			int wider = Math.max(0, room.getMinWidth() - has.width);
			int higher = Math.max(0, room.getMinHeight() - has.height);
			if (wider > 0 || higher > 0) {
				shell.setBounds(within(shell.getMonitor().getClientArea(), shell.getBounds(), wider, higher));
			}
		}
	}

	/** Larger by so much, as a whole on the screen. */
	private static Rectangle within(Rectangle screen, Rectangle shell, int wider, int higher) {
		int width = Math.min(screen.width, shell.width + wider);
		int height = Math.min(screen.height, shell.height + higher);
		int x = Math.max(screen.x, Math.min(shell.x, screen.x + screen.width - width));
		int y = Math.max(screen.y, Math.min(shell.y, screen.y + screen.height - height));
		return new Rectangle(x, y, width, height);
	}
}
