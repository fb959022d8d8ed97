// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;

/** Preferences &gt; Language: of windows, messages and the command line. */
public final class LanguagePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** Where running text is wrapped: grows with the font. */
	private static final int LETTERS = 56;

	private final Map<LanguageChoice, Button> buttons = new EnumMap<>(LanguageChoice.class);
	private LanguageChoice before = LanguageChoice.SYSTEM;

	@Override
	public void init(IWorkbench workbench) {
		// nothing depends on it
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 8).applyTo(page);
		label(page, "language.what"); //$NON-NLS-1$
		for (LanguageChoice choice : LanguageChoice.values()) {
			Button button = new Button(page, SWT.RADIO);
			button.setText(Messages.get("language." + choice.name().toLowerCase(Locale.ROOT))); //$NON-NLS-1$
			button.setEnabled(LanguageChoice.canBeKept());
			buttons.put(choice, button);
		}
		label(page, LanguageChoice.canBeKept() ? "language.restart" : "language.fixed"); //$NON-NLS-1$ //$NON-NLS-2$
		if (LanguageChoice.canBeKept()) {
			try {
				before = LanguageChoice.kept();
			} catch (IOException e) {
				setErrorMessage(Messages.get("language.unreadable", e.getMessage())); //$NON-NLS-1$
			}
		}
		buttons.get(before).setSelection(true);
		return page;
	}

	private static void label(Composite parent, String key) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(Messages.get(key));
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(label, LETTERS), SWT.DEFAULT).applyTo(label);
	}

	private LanguageChoice chosen() {
		return buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst().orElse(before);
	}

	@Override
	protected void performDefaults() {
		buttons.forEach((choice, button) -> button.setSelection(choice == LanguageChoice.SYSTEM));
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		LanguageChoice now = chosen();
		if (now == before || !LanguageChoice.canBeKept()) {
			return true;
		}
		if (!keep(now, getShell())) {
			return false;
		}
		before = now;
		return true;
	}

	/**
	 * Keeps a choice and offers to start again; also for the switch on other pages.
	 *
	 * @return false if it could not be kept; the person has been told
	 */
	static boolean keep(LanguageChoice choice, org.eclipse.swt.widgets.Shell shell) {
		try {
			choice.keep();
		} catch (IOException e) {
			MessageDialog.openError(shell, Messages.get("language.title"), Messages.get("language.notKept", e.getMessage())); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
		// Whoever changes the language may not read the present one.
		String question = Messages.get("language.ask") + "\n\n" + Messages.get("language.ask.other"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.get("language.title"), question, SWT.NONE, //$NON-NLS-1$
				Messages.get("language.now"), Messages.get("language.later")) == 0) { //$NON-NLS-1$ //$NON-NLS-2$
			// After the dialogs are closed, which hold event loops of their own.
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
		}
		return true;
	}
}
