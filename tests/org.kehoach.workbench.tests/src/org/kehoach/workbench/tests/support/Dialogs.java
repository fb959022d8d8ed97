// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Answers dialogs that run an event loop of their own. UI thread only. */
public final class Dialogs {

	private Dialogs() {
	}

	/** Performs what opens a dialog; when it is there, the answer is given to its shell, which must close it. */
	public static void during(Runnable opening, Consumer<Shell> answer) {
		List<Shell> before = List.of(Display.getCurrent().getShells());
		Shell[] answered = new Shell[1];
		Display.getCurrent().asyncExec(() -> answerNext(before, answer, answered));
		opening.run();
		Conditions.waitFor("a dialog", () -> answered[0] != null);
	}

	private static void answerNext(List<Shell> before, Consumer<Shell> answer, Shell[] answered) {
		Shell opened = Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst()
				.orElse(null);
		if (opened == null) {
			Display.getCurrent().timerExec(10, () -> answerNext(before, answer, answered));
		} else {
			answered[0] = opened;
			answer.accept(opened);
		}
	}

	/** Presses the button with that text (mnemonics left out). */
	public static void press(Shell dialog, String text) {
		Button button = Controls.all(dialog, Button.class).stream().filter(candidate -> candidate.getText().replace("&", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("no button \"" + text + '"'));
		button.notifyListeners(SWT.Selection, new Event());
	}
}
