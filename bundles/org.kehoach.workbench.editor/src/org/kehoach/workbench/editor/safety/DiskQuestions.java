// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/**
 * What the platform asks when another program has changed or deleted the file of an open text comes while one types. The next blank
 * would press the first button and replace the text; and Escape would close the editor of a deleted file with all that was typed. Here
 * the button that keeps the text has the focus, and whether to give up the text of a deleted file is said with a button only.
 */
final class DiskQuestions {

	private static final String TEXTS = "org.eclipse.ui.texteditor.EditorMessages"; //$NON-NLS-1$

	private final String keep;
	private final String saveDeleted;

	private DiskQuestions(ResourceBundle texts) {
		keep = texts.getString("Editor_error_dontreplace_button_label"); //$NON-NLS-1$
		saveDeleted = texts.getString("Editor_error_activated_deleted_save_button_save"); //$NON-NLS-1$
	}

	/** From now on, in all windows. UI thread only. */
	static void watch(Display display) {
		try {
			DiskQuestions questions = new DiskQuestions(ResourceBundle.getBundle(TEXTS, Locale.getDefault(),
					AbstractTextEditor.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
			display.addFilter(SWT.Show, questions::shown);
			display.addFilter(SWT.Close, questions::closed);
		} catch (MissingResourceException e) {
			// Another platform has other texts; its questions are as it has them.
			ILog.of(DiskQuestions.class).warn("The questions about changed files are not known", e); //$NON-NLS-1$
		}
	}

	private void shown(Event event) {
		if (event.widget instanceof Shell shell && shell.getData() instanceof Dialog) {
			button(shell, keep).ifPresent(safe -> {
				focus(shell, safe);
				// opening the shell gives the focus to the button that stands first
				shell.getDisplay().asyncExec(() -> focus(shell, safe));
			});
		}
	}

	private static void focus(Shell shell, Button button) {
		if (!shell.isDisposed() && !button.isDisposed()) {
			shell.setDefaultButton(button);
			button.setFocus();
		}
	}

	private void closed(Event event) {
		if (event.widget instanceof Shell shell && shell.getData() instanceof Dialog && button(shell, saveDeleted).isPresent()) {
			event.doit = false;
			// nobody else hears of it
			event.type = SWT.None;
		}
	}

	private static Optional<Button> button(Composite in, String label) {
		return Stream.of(in.getChildren()).flatMap(child -> switch (child) {
			case Button button when label.equals(button.getText()) -> Stream.of(button);
			case Composite inner -> button(inner, label).stream();
			default -> Stream.empty();
		}).findFirst();
	}
}
