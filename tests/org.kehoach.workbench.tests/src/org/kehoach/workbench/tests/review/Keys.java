// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * Presses keys where the focus is. They take the way of real ones through the workbench's key bindings, and need no window manager.
 * UI thread only.
 */
final class Keys {

	private Keys() {
	}

	/**
	 * Presses keys one after the other.
	 *
	 * @param strokes as key bindings have them: {@code M1+M2+T}, {@code CR}, {@code ARROW_DOWN}
	 */
	static void press(String... strokes) {
		for (String stroke : strokes) {
			try {
				press(KeyStroke.getInstance(stroke));
			} catch (ParseException e) {
				throw new IllegalArgumentException(stroke, e);
			}
		}
	}

	private static void press(KeyStroke stroke) {
		Conditions.waitFor("something with the focus for " + stroke, () -> {
			if (Display.getCurrent().getFocusControl() == null) {
				// where there is no window manager, nobody gives the keys back to the window when a dialog is closed
				Workbench.window().getShell().forceActive();
			}
			return Display.getCurrent().getFocusControl() != null;
		});
		Control focus = Display.getCurrent().getFocusControl();
		Event event = new Event();
		event.stateMask = stroke.getModifierKeys();
		int key = stroke.getNaturalKey();
		event.keyCode = key < ' ' || (key & SWT.KEYCODE_BIT) != 0 ? key : Character.toLowerCase(key);
		event.character = (key & SWT.KEYCODE_BIT) != 0 ? 0 : character(stroke);
		focus.notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	/** As systems give it: with Ctrl a control character. */
	private static char character(KeyStroke stroke) {
		int key = Character.toLowerCase(stroke.getNaturalKey());
		boolean control = (stroke.getModifierKeys() & SWT.CTRL) != 0 && Character.isLetter(key);
		return (char) (control ? key - 'a' + 1 : key);
	}
}
