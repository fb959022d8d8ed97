// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Drives dialogs that run an event loop of their own until they are closed. UI thread only. */
public final class Dialogs {

	private static final int POLL_MILLIS = 20;

	private Dialogs() {
	}

	/**
	 * Does something that opens a dialog, and what a person does in it. The dialog is closed at the end in any case.
	 *
	 * @param person called once, when the dialog is there
	 */
	public static void during(Class<? extends Dialog> dialog, Consumer<Shell> person, Runnable opens) {
		Display display = Display.getCurrent();
		Throwable[] failure = { new AssertionError("No such dialog was opened: " + dialog.getSimpleName()) };
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			Shell shell = Arrays.stream(display.getShells()).filter(s -> dialog.isInstance(s.getData()) && s.isVisible()).findFirst().orElse(null);
			if (shell == null) {
				display.timerExec(POLL_MILLIS, look[0]);
				return;
			}
			try {
				person.accept(shell);
				failure[0] = null;
			} catch (RuntimeException | AssertionError e) {
				failure[0] = e;
			} finally {
				if (!shell.isDisposed()) {
					shell.close();
				}
			}
		};
		display.timerExec(POLL_MILLIS, look[0]);
		opens.run();
		display.timerExec(-1, look[0]);
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	/** Presses a button of a dialog. */
	public static void press(Shell shell, int buttonId) {
		Button button = Controls.all(shell, Button.class).stream().filter(b -> Integer.valueOf(buttonId).equals(b.getData())).findFirst()
				.orElseThrow(() -> new AssertionError("no button " + buttonId));
		if (!button.isEnabled()) {
			throw new AssertionError("disabled: " + button.getText());
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** The only control of a kind. */
	public static <T extends Control> T only(Composite parent, Class<T> kind) {
		List<T> found = Controls.all(parent, kind);
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " of " + kind.getSimpleName());
		}
		return found.getFirst();
	}
}
